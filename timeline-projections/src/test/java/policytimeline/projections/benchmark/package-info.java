/// The benchmark: a program of its own that fills a database with a made-up world and asks the
/// service's own questions of it.
@NullMarked
package policytimeline.projections.benchmark;

import org.jspecify.annotations.NullMarked;
