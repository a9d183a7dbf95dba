//! Rubric packages read and checked; answers become scores.
