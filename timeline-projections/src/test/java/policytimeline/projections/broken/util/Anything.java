package policytimeline.projections.broken.util;

final class Anything {}
