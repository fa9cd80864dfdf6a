package policytimeline.projections.broken.name;

final class RowHelper {}
