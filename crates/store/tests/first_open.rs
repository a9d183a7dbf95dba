//! The first files of a process, opened by many threads in the same moment. Alone in its program, for
//! only the first ones can meet a library that is not ready.

use std::sync::Barrier;

use store::{DatabaseKey, Store};

#[test]
fn many_threads_open_their_first_file_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let threads = 24;
    let start = Barrier::new(threads);
    std::thread::scope(|scope| {
        let opened: Vec<_> = (0..threads)
            .map(|number| {
                let (start, path) = (&start, folder.path().join(format!("{number}.db")));
                scope.spawn(move || {
                    start.wait();
                    Store::create(&path, &DatabaseKey::new([7; 32])).map(|_| ())
                })
            })
            .collect();
        for (number, thread) in opened.into_iter().enumerate() {
            let made = thread.join().expect("no panic");
            assert!(made.is_ok(), "{number}: {made:?}");
        }
    });
}
