//! The display a window is painted on.

use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, ImageFormat, MapState,
    Window as Id,
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

    /// The server chooses a number that is free, and ends with the value.
    fn new() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "3840x2160x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb; `./dev e2e` installs it");
        let said = server.stdout.take().expect("piped");
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number).expect("the number of the display");
        let screen = Self { server, display: format!(":{}", number.trim()) };
        screen.put_pointer_away().expect("a pointer");
        screen
    }

    /// Into the far corner, where it hovers over nothing.
    fn put_pointer_away(&self) -> Result<(), Box<dyn Error>> {
        let (x, at) = x11rb::connect(Some(&self.display))?;
        let root = &x.setup().roots[at];
        let corner = [root.width_in_pixels, root.height_in_pixels];
        let [across, down] = corner.map(|size| i16::try_from(size - 1).unwrap_or(i16::MAX));
        x.warp_pointer(x11rb::NONE, root.root, 0, 0, 0, 0, across, down)?.check()?;
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The windows of one program on a display.
pub(super) struct Painted {
    x: RustConnection,
    windows: Vec<Id>,
}

impl Painted {
    /// Those of a process that can be closed; not the helpers a toolkit makes for itself.
    ///
    /// # Errors
    ///
    /// What the display says.
    pub(super) fn new(display: Option<&str>, process: u32) -> Result<Self, Box<dyn Error>> {
        let (x, at) = x11rb::connect(display)?;
        let (owner, protocols) = (atom(&x, "_NET_WM_PID")?, atom(&x, "WM_PROTOCOLS")?);
        let mut left = vec![x.setup().roots[at].root];
        let mut windows = Vec::new();
        while let Some(window) = left.pop() {
            left.extend(x.query_tree(window)?.reply()?.children);
            let is_ours = number(&x, window, owner)? == Some(process);
            let is_shown =
                x.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE;
            if is_ours && is_shown && number(&x, window, protocols)?.is_some() {
                windows.push(window);
            }
        }
        Ok(Self { x, windows })
    }

    /// Asks them to close, as the cross in their corner does.
    ///
    /// # Errors
    ///
    /// What the display says.
    pub(super) fn ask_to_close(&self) -> Result<(), Box<dyn Error>> {
        let protocols = atom(&self.x, "WM_PROTOCOLS")?;
        let delete = atom(&self.x, "WM_DELETE_WINDOW")?;
        for window in &self.windows {
            let message = ClientMessageEvent::new(32, *window, protocols, [delete, 0, 0, 0, 0]);
            // Answered, so that nothing is on its way when the connection ends.
            self.x.send_event(false, *window, EventMask::NO_EVENT, message)?.check()?;
        }
        if self.windows.is_empty() { Err("no window is shown".into()) } else { Ok(()) }
    }

    /// What stands in the largest of them, as PNG.
    ///
    /// # Errors
    ///
    /// What the display says, or that no window is shown.
    pub(super) fn picture(&self) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut sizes = Vec::new();
        for window in &self.windows {
            let size = self.x.get_geometry(*window)?.reply()?;
            sizes.push((u32::from(size.width) * u32::from(size.height), *window, size));
        }
        let largest = sizes.into_iter().max_by_key(|(area, ..)| *area);
        let (_, window, size) = largest.ok_or("no window is shown")?;
        let asked =
            self.x.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, size.width, size.height, !0)?;
        let dots = asked.reply()?.data;
        // Four bytes a dot: blue, green, red, and one that says nothing.
        let colours: Vec<u8> =
            dots.chunks_exact(4).flat_map(|dot| [dot[2], dot[1], dot[0]]).collect();
        let mut picture = Vec::new();
        let mut encoder = png::Encoder::new(&mut picture, size.width.into(), size.height.into());
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header()?.write_image_data(&colours)?;
        Ok(picture)
    }
}

fn atom(x: &RustConnection, name: &str) -> Result<u32, Box<dyn Error>> {
    Ok(x.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

/// The first number of a property.
fn number(x: &RustConnection, window: Id, property: u32) -> Result<Option<u32>, Box<dyn Error>> {
    let asked = x.get_property(false, window, property, AtomEnum::ANY, 0, 1)?.reply()?;
    Ok(asked.value32().and_then(|mut numbers| numbers.next()))
}
