package policytimeline.core.broken.name;

/// Is called after nothing in the domain.
record DateHelper(String text) {}
