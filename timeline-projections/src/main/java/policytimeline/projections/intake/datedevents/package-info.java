/// Lists of dated events: one row for each thing that happened to an act, as collectors of a
/// country's law keep them.
@NullMarked
package policytimeline.projections.intake.datedevents;

import org.jspecify.annotations.NullMarked;
