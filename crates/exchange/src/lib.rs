//! Bundles for other machines: pack, verify, unpack; transports.
