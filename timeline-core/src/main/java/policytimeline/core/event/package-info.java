/// Everything that can be recorded. This package is the schema of the log: its shapes are pinned by
/// approved JSON files, and its stored names are the names of its records.
@NullMarked
package policytimeline.core.event;

import org.jspecify.annotations.NullMarked;
