//! Decompression that stops in time.

use std::io::{ErrorKind, Read};

use zstd::stream::read::Decoder;

use super::Fault;

/// The first bytes of a zstd frame.
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The first bytes of a file encrypted with age.
const AGE: &[u8] = b"age-encryption.org/v1";

/// Bounds of what is read, held against what really comes out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// The file. Unit: bytes.
    pub(crate) packed: u64,
    /// All that is unpacked from it. Unit: bytes.
    pub(crate) unpacked: u64,
    /// How many times the size of the file may come out of it.
    pub(crate) ratio: u64,
    /// The ratio is not asked before this much came out. Unit: bytes.
    pub(crate) ratio_after: u64,
    /// Memory to unpack with, as a power of two of bytes.
    pub(crate) window_log: u32,
}

/// What comes out of a file, counted while it comes.
pub(crate) struct Stream<'a> {
    decoder: Decoder<'static, &'a [u8]>,
    bounds: Bounds,
    packed: u64,
    unpacked: u64,
}

impl<'a> Stream<'a> {
    /// Looks at the first bytes and gets ready to unpack the rest.
    pub(crate) fn open(bytes: &'a [u8], bounds: Bounds) -> Result<Self, Fault> {
        let packed = bytes.len() as u64;
        if packed > bounds.packed {
            return Err(Fault::TooLarge { bytes: packed, limit: bounds.packed });
        }
        if bytes.is_empty() {
            return Err(Fault::Empty);
        }
        if bytes.starts_with(AGE) {
            return Err(Fault::Encrypted);
        }
        if !bytes.starts_with(&ZSTD) {
            let cut_off = ZSTD.starts_with(bytes) || AGE.starts_with(bytes);
            return Err(if cut_off { Fault::Truncated { unpacked: 0 } } else { Fault::NotZstd });
        }
        let log = window_log(bytes).filter(|log| *log > bounds.window_log);
        if let Some(log) = log {
            return Err(Fault::WindowTooLarge { log, limit: bounds.window_log });
        }
        let damaged = |error: std::io::Error| damage(0, &error);
        let mut decoder = Decoder::with_buffer(bytes).map_err(damaged)?.single_frame();
        decoder.window_log_max(bounds.window_log).map_err(damaged)?;
        Ok(Self { decoder, bounds, packed, unpacked: 0 })
    }

    /// How much came out so far.
    pub(crate) fn unpacked(&self) -> u64 {
        self.unpacked
    }

    /// Refuses early what a header announces, if it would be refused anyway.
    pub(crate) fn expect(&self, bytes: u64) -> Result<(), Fault> {
        if self.unpacked.saturating_add(bytes) > self.bounds.unpacked {
            return Err(Fault::UnpacksTooLarge { limit: self.bounds.unpacked });
        }
        Ok(())
    }

    /// Fills `buffer`, or as much of it as there is still to come.
    pub(crate) fn fill(&mut self, buffer: &mut [u8]) -> Result<usize, Fault> {
        let mut filled = 0;
        while filled < buffer.len() {
            let rest = buffer.get_mut(filled..).unwrap_or_default();
            let read = self.decoder.read(rest).map_err(|error| damage(self.unpacked, &error))?;
            if read == 0 {
                break;
            }
            filled += read;
            self.unpacked += read as u64;
            self.check()?;
        }
        Ok(filled)
    }

    /// Fills `buffer` altogether.
    pub(crate) fn fill_exact(&mut self, buffer: &mut [u8]) -> Result<(), Fault> {
        if self.fill(buffer)? < buffer.len() {
            return Err(Fault::Truncated { unpacked: self.unpacked });
        }
        Ok(())
    }

    fn check(&self) -> Result<(), Fault> {
        let bounds = self.bounds;
        if self.unpacked > bounds.unpacked {
            return Err(Fault::UnpacksTooLarge { limit: bounds.unpacked });
        }
        let most = self.packed.saturating_mul(bounds.ratio);
        if self.unpacked > bounds.ratio_after && self.unpacked > most {
            return Err(Fault::Ratio { limit: bounds.ratio });
        }
        Ok(())
    }

    /// Makes sure that nothing more comes out and nothing more is in the file.
    pub(crate) fn finish(mut self) -> Result<(), Fault> {
        if self.fill(&mut [0])? > 0 {
            return Err(Fault::AfterArchive { offset: self.unpacked - 1 });
        }
        let rest = self.decoder.finish();
        match rest.len() as u64 {
            0 => Ok(()),
            bytes => Err(Fault::TrailingBytes { bytes }),
        }
    }
}

fn damage(unpacked: u64, error: &std::io::Error) -> Fault {
    if error.kind() == ErrorKind::UnexpectedEof {
        Fault::Truncated { unpacked }
    } else {
        Fault::Damaged { unpacked, detail: error.to_string() }
    }
}

/// The memory the frame's header asks for, as a power of two: its window, or the
/// whole content where that is the window.
///
/// # Source
///
/// RFC 8878 (2021), sections 3.1.1.1.1 to 3.1.1.1.4.
fn window_log(bytes: &[u8]) -> Option<u32> {
    let descriptor = bytes.get(4)?;
    let single_segment = descriptor & 0x20 != 0;
    if !single_segment {
        let window = bytes.get(5)?;
        let (exponent, mantissa) = (u32::from(window >> 3), window & 7);
        // A mantissa makes the window larger than the power of two: round up.
        return Some(10 + exponent + u32::from(mantissa > 0));
    }
    let dictionary = [0, 1, 2, 4][usize::from(descriptor & 3)];
    let size_bytes = 1 << (descriptor >> 6);
    let field = bytes.get(5 + dictionary..)?.get(..size_bytes)?;
    let size = field.iter().rev().fold(0, |size, byte| size << 8 | u64::from(*byte));
    Some(u64::BITS - size.saturating_sub(1).leading_zeros())
}
