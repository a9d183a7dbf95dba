//! The colour profile of the screen, built here so that no file with another licence is needed.
//!
//! # Source
//!
//! Layout: ICC.1:2004-10 (version 4.2), display profile of three components with matrix and
//! curves. Numbers: IEC 61966-2-1 (sRGB), its primaries adapted to D50 with the Bradford matrix.

/// The parametric curve of sRGB: exponent, then the four constants of the two pieces.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];
/// The white of the profile's space, D50.
const WHITE: [f64; 3] = [0.964_2, 1.0, 0.824_9];
/// Red, green and blue in that space.
const PRIMARIES: [[f64; 3]; 3] = [
    [0.436_065_67, 0.222_488_4, 0.013_916_02],
    [0.385_147_1, 0.716_873_17, 0.097_076_42],
    [0.143_066_41, 0.060_607_91, 0.714_096_07],
];
/// From the screen's white, D65, to D50.
const ADAPTATION: [f64; 9] = [
    1.047_882_08,
    0.022_918_7,
    -0.050_216_67,
    0.029_586_79,
    0.990_478_52,
    -0.017_059_33,
    -0.009_231_57,
    0.015_075_68,
    0.751_678_47,
];

/// The profile.
pub(super) fn profile() -> Vec<u8> {
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("No copyright, use freely")),
        (b"wtpt", numbers(b"XYZ ", &WHITE)),
        (b"chad", numbers(b"sf32", &ADAPTATION)),
        (b"rXYZ", numbers(b"XYZ ", &PRIMARIES[0])),
        (b"gXYZ", numbers(b"XYZ ", &PRIMARIES[1])),
        (b"bXYZ", numbers(b"XYZ ", &PRIMARIES[2])),
        (b"rTRC", curve()),
        (b"gTRC", curve()),
        (b"bTRC", curve()),
    ];
    let mut table = length(tags.len()).to_vec();
    let mut body: Vec<u8> = Vec::new();
    let mut places: Vec<(Vec<u8>, usize)> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (name, data) in &tags {
        // Equal data is written once: the three curves are one.
        let known = places.iter().find(|(bytes, _)| bytes == data).map(|(_, at)| *at);
        let at = known.unwrap_or(start + body.len());
        if known.is_none() {
            places.push((data.clone(), at));
            body.extend(data);
            body.resize(body.len().next_multiple_of(4), 0);
        }
        table.extend(*name);
        table.extend(length(at));
        table.extend(length(data.len()));
    }
    let mut file = header(start + body.len());
    file.extend(table);
    file.extend(body);
    file
}

fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &length(size));
    put(8, &[4, 0x20, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // A fixed date: 1 January 2026.
    put(24, &[0x07, 0xea, 0, 1, 0, 1]);
    put(36, b"acsp");
    put(68, &WHITE.iter().flat_map(|n| fixed(*n)).collect::<Vec<u8>>());
    header
}

/// Words in English, the one language of the profile.
fn words(text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut data = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    data.extend(length(utf16.len()));
    data.extend(length(28));
    data.extend(utf16);
    data
}

fn numbers(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut data = kind.to_vec();
    data.extend([0; 4]);
    data.extend(values.iter().flat_map(|n| fixed(*n)));
    data
}

fn curve() -> Vec<u8> {
    let mut data = b"para\0\0\0\0\0\x03\0\0".to_vec();
    data.extend(CURVE.iter().flat_map(|n| fixed(*n)));
    data
}

/// Sixteen bits before the point and sixteen after.
#[expect(clippy::cast_possible_truncation, reason = "all numbers here are below 3")]
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn length(n: usize) -> [u8; 4] {
    u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_as_long_as_it_says_and_white_is_the_sum_of_the_colours() {
        let file = profile();
        assert_eq!(file[..4], length(file.len()));
        assert_eq!(&file[36..40], b"acsp");
        for (axis, white) in WHITE.iter().enumerate() {
            let sum: f64 = PRIMARIES.iter().map(|colour| colour[axis]).sum();
            assert!((sum - white).abs() < 0.001, "{axis}: {sum}");
        }
    }
}
