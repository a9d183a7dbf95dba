//! The display a window is painted on.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, Window as Id,
};
use x11rb::rust_connection::RustConnection;

/// A display that nobody sees.
pub(super) struct Screen {
    server: Child,
    pub(super) display: String,
}

impl Screen {
    /// A display of its own where there is none.
    pub(super) fn if_needed() -> Option<Self> {
        let display = std::env::var_os("DISPLAY").unwrap_or_default();
        display.is_empty().then(Self::new)
    }

    /// The server chooses a number that is free, and ends by itself when nobody is left on it.
    fn new() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1200x24"])
            .args(["-nolisten", "tcp", "-terminate"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb; `./dev e2e` installs it");
        let said = server.stdout.take().expect("piped");
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number).expect("the number of the display");
        let display = format!(":{}", number.trim());
        Self { server, display }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Asks the windows of a process to close, as the cross in their corner does.
pub(super) fn ask_to_close(
    display: Option<&str>,
    process: u32,
) -> Result<(), x11rb::errors::ReplyOrIdError> {
    let (x, at) = x11rb::connect(display).expect("the display");
    let atom = |name: &str| {
        Ok::<_, x11rb::errors::ReplyError>(x.intern_atom(false, name.as_bytes())?.reply()?.atom)
    };
    let (owner, protocols) = (atom("_NET_WM_PID")?, atom("WM_PROTOCOLS")?);
    let delete = atom("WM_DELETE_WINDOW")?;
    let mut left = vec![x.setup().roots[at].root];
    while let Some(window) = left.pop() {
        left.extend(x.query_tree(window)?.reply()?.children);
        if number(&x, window, owner)? == Some(process) && number(&x, window, protocols)?.is_some() {
            let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            x.send_event(false, window, EventMask::NO_EVENT, message)?;
        }
    }
    x.flush()?;
    Ok(())
}

/// The first number of a property.
fn number(
    x: &RustConnection,
    window: Id,
    property: u32,
) -> Result<Option<u32>, x11rb::errors::ReplyError> {
    let asked = x.get_property(false, window, property, AtomEnum::ANY, 0, 1)?.reply()?;
    Ok(asked.value32().and_then(|mut numbers| numbers.next()))
}
