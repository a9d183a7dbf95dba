//! Display list, charts, page layout, SVG and PDF.
