package policytimeline.api.text;

import java.util.ArrayList;
import java.util.List;
import policytimeline.core.instrument.Coded;

/// Pieces of two texts that follow each other, all equal, all deleted or all inserted.
record Run(Change change, String text) {

  enum Change implements Coded {
    EQUAL("equal"),
    DELETED("deleted"),
    INSERTED("inserted");

    private final String code;

    Change(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /// Puts pieces together to runs. Where pieces are deleted and inserted, what is deleted comes
  /// first.
  static final class Runs {

    private final List<Run> done = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    void add(Change change, List<String> pieces) {
      add(new Run(change, String.join("", pieces)));
    }

    void add(Run run) {
      if (run.text().isEmpty()) {
        return;
      }
      switch (run.change()) {
        case EQUAL -> {
          end(Change.DELETED, deleted);
          end(Change.INSERTED, inserted);
          equal.append(run.text());
        }
        case DELETED -> {
          end(Change.EQUAL, equal);
          deleted.append(run.text());
        }
        case INSERTED -> {
          end(Change.EQUAL, equal);
          inserted.append(run.text());
        }
      }
    }

    List<Run> all() {
      end(Change.EQUAL, equal);
      end(Change.DELETED, deleted);
      end(Change.INSERTED, inserted);
      return List.copyOf(done);
    }

    private void end(Change change, StringBuilder text) {
      if (!text.isEmpty()) {
        done.add(new Run(change, text.toString()));
        text.setLength(0);
      }
    }
  }
}
