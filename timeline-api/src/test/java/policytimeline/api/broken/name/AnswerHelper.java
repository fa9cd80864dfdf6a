package policytimeline.api.broken.name;

/// Helps with answers.
final class AnswerHelper {}
