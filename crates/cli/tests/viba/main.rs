//! The program as scripts meet it: arguments in, exit code, standard output and error out.

mod bad_input;
mod contract;
mod desk;
mod help;
mod keys;
mod rubric_way;
mod rules;
mod safety;
