package policytimeline.projections.belief;

/// A table of a read model.
///
/// @param stream the column that names the record that a row follows from
public record Table(String name, String stream) {}
