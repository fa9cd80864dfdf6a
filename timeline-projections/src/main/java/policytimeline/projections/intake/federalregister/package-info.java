/// The Federal Register's CSV export of executive orders: one row a document, with what became of
/// the order as prose.
@NullMarked
package policytimeline.projections.intake.federalregister;

import org.jspecify.annotations.NullMarked;
