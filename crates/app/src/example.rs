//! The invented kindergarten that comes with the program, for the demonstration and for tests.

/// A register with the example's kindergarten and some others, all invented.
pub const EXAMPLE_REGISTER: &[u8] =
    include_bytes!("../../../tests/fixtures/registers/nbr-v4-liste.json");

/// Three visits to one group, oldest first, each as an answers file with its name.
pub const EXAMPLE_VISITS: [(&str, &[u8]); 3] = [
    ("visit-2025-03.json", include_bytes!("../../../tests/fixtures/visit-2025-03.json")),
    ("visit-2025-10.json", include_bytes!("../../../tests/fixtures/visit-2025-10.json")),
    ("visit-full.json", include_bytes!("../../../tests/fixtures/visit-full.json")),
];
