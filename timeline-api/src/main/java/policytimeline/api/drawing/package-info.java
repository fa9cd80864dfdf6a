/// Drawings of dates, written as SVG: classes for colours, attributes for shapes, and no style.
@NullMarked
package policytimeline.api.drawing;

import org.jspecify.annotations.NullMarked;
