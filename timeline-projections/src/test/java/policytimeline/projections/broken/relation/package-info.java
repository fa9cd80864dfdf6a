/// Breaks the rule that projections do not know the face to the web.
@NullMarked
package policytimeline.projections.broken.relation;

import org.jspecify.annotations.NullMarked;
