package policytimeline.core.broken.order;

import policytimeline.core.broken.memo.Memo;

/// An order that knows a memo.
record KnowsMemos(Memo memo) {}
