package policytimeline.projections.broken.api;

/// A part of the web.
public record Face(String text) {}
