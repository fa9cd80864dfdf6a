package policytimeline.projections.benchmark;

/// Something that is asked again and again, each time otherwise.
///
/// @param goal how many times as long as `select 1` it may take; nought where none is set
/// @param times how often it is asked in one round
record Question(String name, double goal, int times, Runnable ask) {}
