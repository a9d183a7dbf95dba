//! What the page of the window may not do, whoever put it there.

use std::net::TcpListener;

use serde_json::json;
use viba_tests::half_begun;
use viba_tests::window::Window;

use crate::alone;

/// Commands of the framework that nobody granted, and own ones there are not.
const COMMANDS: [&str; 16] = [
    "plugin:dialog|open",
    "plugin:dialog|save",
    "plugin:dialog|message",
    "plugin:window|close",
    "plugin:window|destroy",
    "plugin:window|create",
    "plugin:webview|create_webview_window",
    "plugin:webview|internal_toggle_devtools",
    "plugin:fs|read_text_file",
    "plugin:shell|execute",
    "plugin:opener|open_url",
    "plugin:path|resolve_directory",
    "plugin:app|version",
    "plugin:event|emit",
    "read_any_file",
    "drop_everything",
];

fn observing(folder: &std::path::Path) -> Window {
    half_begun(&folder.join("viba"));
    let window = Window::open(folder);
    window.wait_for_screen("observe");
    window
}

#[test]
fn commands_that_nobody_granted() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = observing(folder.path());
    let script = "const done = arguments[arguments.length - 1];\
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(\
            (answer) => done(['given', JSON.stringify(answer ?? null)]),\
            (error) => done(['refused', String(error)]))";
    for command in COMMANDS {
        let args = json!({ "path": "/etc/hostname", "url": "https://example.org", "options": {},
            "label": "other", "directory": 1, "event": "x", "payload": 1 });
        let ended = window.script_async(script, &[command.into(), args]);
        assert_eq!(ended[0], "refused", "{command}: {ended}");
        let why = ended[1].as_str().unwrap_or_default();
        assert!(why.contains("not allowed") || why.contains("not found"), "{command}: {why}");
    }
    let ended = window.script_async(script, &["start".into(), json!({})]);
    assert_eq!(ended[0], "given", "the same way, what is granted is given: {ended}");
    window.close();
}

#[test]
fn code_that_did_not_come_with_the_program() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = observing(folder.path());
    let evaluated = window.script(
        "try { return eval('1 + 1') } catch (error) { return error.name + ': ' + error.message }",
        &[],
    );
    assert!(evaluated.as_str().is_some_and(|said| said.starts_with("EvalError")), "{evaluated}");
    let made = window.script(
        "try { return new Function('return 2')() } catch (error) { return error.name }",
        &[],
    );
    assert_eq!(made, "EvalError");
    let ran = window.script(
        "const put = (name, fill) => { const one = document.createElement(name); fill(one);\
             document.body.append(one); one.remove() };\
         window.ran = [];\
         put('script', (one) => { one.textContent = 'window.ran.push(1)' });\
         put('script', (one) => { one.src = 'data:text/javascript,window.ran.push(2)' });\
         put('div', (one) => { one.innerHTML = '<img src=x onerror=\"window.ran.push(3)\">' });\
         put('div', (one) => { one.setAttribute('onclick', 'window.ran.push(4)'); one.click() });\
         setTimeout('window.ran.push(5)');\
         put('a', (one) => { one.href = 'javascript:window.ran.push(6)'; one.click() });\
         return true",
        &[],
    );
    assert_eq!(ran, true);
    frames(&window);
    assert_eq!(window.script("return window.ran", &[]), json!([]));
    window.close();
}

/// Waits a little: what was let in would have run by then.
fn frames(window: &Window) {
    window.script_async("setTimeout(arguments[arguments.length - 1], 400)", &[]);
}

#[test]
fn ways_out_of_the_window() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = observing(folder.path());
    // Somebody listens, and nobody calls.
    let outside = TcpListener::bind("127.0.0.1:0").expect("a port");
    outside.set_nonblocking(true).expect("asked without waiting");
    let address = format!("http://{}", outside.local_addr().expect("its number"));
    window.script("window.stays = 'here'", &[]);
    let fetched = window.script_async(
        "const done = arguments[arguments.length - 1];\
         fetch(arguments[0]).then(() => done('came'), (error) => done(error.name))",
        &[address.clone().into()],
    );
    assert_eq!(fetched, "TypeError");
    let shown = window.script_async(
        "const done = arguments[arguments.length - 1]; const image = new Image();\
         image.onload = () => done('came'); image.onerror = () => done('refused');\
         image.src = arguments[0] + '/x.png'",
        &[address.clone().into()],
    );
    assert_eq!(shown, "refused");
    let ways = [
        "try { new WebSocket(at.replace('http', 'ws')) } catch {}",
        "navigator.sendBeacon?.(at, 'x')",
        "const one = document.createElement('iframe'); one.src = at; document.body.append(one)",
        "const one = document.createElement('link'); one.rel = 'stylesheet'; one.href = at;\
         document.head.append(one)",
        "const one = document.createElement('link'); one.rel = 'prefetch'; one.href = at;\
         document.head.append(one)",
        "const one = document.createElement('form'); one.action = at; one.method = 'post';\
         document.body.append(one); one.submit()",
        "const one = document.createElement('a'); one.href = at; one.target = '_blank';\
         document.body.append(one); one.click()",
        "const one = document.createElement('a'); one.href = at; one.download = 'x';\
         document.body.append(one); one.click()",
        "const one = document.createElement('meta'); one.httpEquiv = 'refresh';\
         one.content = '0;url=' + at; document.head.append(one)",
        "window.open(at)",
        "location.assign(at)",
        "location.href = 'file:///etc/hostname'",
        "location.href = 'about:blank'",
        "location.href = 'data:text/html,x'",
        "location.href = at",
    ];
    for way in ways {
        window.script(&format!("const at = arguments[0]; {way}"), &[address.clone().into()]);
        frames(&window);
        let here = window.script("return [window.stays, location.protocol]", &[]);
        assert_eq!(here, json!(["here", "tauri:"]), "{way}");
        if let Ok((mut caller, _)) = outside.accept() {
            let mut said = [0; 4096];
            let _ = caller.set_read_timeout(Some(std::time::Duration::from_secs(1)));
            let read = std::io::Read::read(&mut caller, &mut said).unwrap_or_default();
            panic!("{way}: {}", String::from_utf8_lossy(&said[..read]));
        }
    }
    assert_eq!(window.count(), 1, "and there is still one window");
    window.press_one('n');
    window.wait_for_words("1 av 168 besvart");
    window.close();
}
