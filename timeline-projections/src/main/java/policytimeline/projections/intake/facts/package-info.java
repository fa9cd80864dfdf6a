/// Our own formats: every event as it stands in the log, a line of JSON or a row of a table each.
@NullMarked
package policytimeline.projections.intake.facts;

import org.jspecify.annotations.NullMarked;
