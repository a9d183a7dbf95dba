//! Decompression that stops in time.

use std::io::{ErrorKind, Read};

use zstd::stream::read::Decoder;

use super::Limits;
use crate::Refusal;

/// The first bytes of a zstd frame.
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The first bytes of a file encrypted with age.
const AGE: &[u8] = b"age-encryption.org/v1";

/// What comes out of a bundle, counted while it comes.
pub(super) struct Stream<'a> {
    decoder: Decoder<'static, &'a [u8]>,
    limits: &'a Limits,
    packed: u64,
    unpacked: u64,
}

impl<'a> Stream<'a> {
    /// Looks at the first bytes and gets ready to unpack the rest.
    pub(super) fn open(bytes: &'a [u8], limits: &'a Limits) -> Result<Self, Refusal> {
        let packed = bytes.len() as u64;
        if packed > limits.packed {
            return Err(Refusal::TooLarge { bytes: packed, limit: limits.packed });
        }
        if bytes.is_empty() {
            return Err(Refusal::Empty);
        }
        if bytes.starts_with(AGE) {
            return Err(Refusal::Encrypted);
        }
        if !bytes.starts_with(&ZSTD) {
            let cut_off = ZSTD.starts_with(bytes) || AGE.starts_with(bytes);
            return Err(if cut_off {
                Refusal::Truncated { unpacked: 0 }
            } else {
                Refusal::NotABundle
            });
        }
        let log = window_log(bytes).filter(|log| *log > limits.window_log);
        if let Some(log) = log {
            return Err(Refusal::WindowTooLarge { log, limit: limits.window_log });
        }
        let damaged = |error: std::io::Error| damage(0, &error);
        let mut decoder = Decoder::with_buffer(bytes).map_err(damaged)?.single_frame();
        decoder.window_log_max(limits.window_log).map_err(damaged)?;
        Ok(Self { decoder, limits, packed, unpacked: 0 })
    }

    /// How much came out so far.
    pub(super) fn unpacked(&self) -> u64 {
        self.unpacked
    }

    /// Refuses early what a header announces, if it would be refused anyway.
    pub(super) fn expect(&self, bytes: u64) -> Result<(), Refusal> {
        if self.unpacked.saturating_add(bytes) > self.limits.unpacked {
            return Err(Refusal::UnpacksTooLarge { limit: self.limits.unpacked });
        }
        Ok(())
    }

    /// Fills `buffer`, or as much of it as there is still to come.
    pub(super) fn fill(&mut self, buffer: &mut [u8]) -> Result<usize, Refusal> {
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
    pub(super) fn fill_exact(&mut self, buffer: &mut [u8]) -> Result<(), Refusal> {
        if self.fill(buffer)? < buffer.len() {
            return Err(Refusal::Truncated { unpacked: self.unpacked });
        }
        Ok(())
    }

    fn check(&self) -> Result<(), Refusal> {
        let limits = self.limits;
        if self.unpacked > limits.unpacked {
            return Err(Refusal::UnpacksTooLarge { limit: limits.unpacked });
        }
        let most = self.packed.saturating_mul(limits.ratio);
        if self.unpacked > limits.ratio_after && self.unpacked > most {
            return Err(Refusal::Ratio { limit: limits.ratio });
        }
        Ok(())
    }

    /// Makes sure that nothing more comes out and nothing more is in the file.
    pub(super) fn finish(mut self) -> Result<(), Refusal> {
        if self.fill(&mut [0])? > 0 {
            return Err(Refusal::AfterArchive { offset: self.unpacked - 1 });
        }
        let rest = self.decoder.finish();
        match rest.len() as u64 {
            0 => Ok(()),
            bytes => Err(Refusal::TrailingBytes { bytes }),
        }
    }
}

fn damage(unpacked: u64, error: &std::io::Error) -> Refusal {
    if error.kind() == ErrorKind::UnexpectedEof {
        Refusal::Truncated { unpacked }
    } else {
        Refusal::Damaged { unpacked, detail: error.to_string() }
    }
}

/// The window the frame's header asks for; none if the whole content is the window.
///
/// # Source
///
/// RFC 8878 (2021), sections 3.1.1.1.1 and 3.1.1.1.2.
fn window_log(bytes: &[u8]) -> Option<u32> {
    let single_segment = bytes.get(4)? & 0x20 != 0;
    let window = bytes.get(5).filter(|_| !single_segment)?;
    let (exponent, mantissa) = (u32::from(window >> 3), window & 7);
    // A mantissa makes the window larger than the power of two: round up.
    Some(10 + exponent + u32::from(mantissa > 0))
}
