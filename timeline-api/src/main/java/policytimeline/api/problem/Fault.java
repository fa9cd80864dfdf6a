package policytimeline.api.problem;

/// One field that is wrong.
///
/// @param message what would be accepted, and what came
public record Fault(String field, String message) {}
