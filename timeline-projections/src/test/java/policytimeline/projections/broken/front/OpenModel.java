package policytimeline.projections.broken.front;

/// A part of the inside that anybody can see.
public class OpenModel {}
