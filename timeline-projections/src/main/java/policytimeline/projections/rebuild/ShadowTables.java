package policytimeline.projections.rebuild;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.belief.Table;

/// The tables of the schema `rebuild`: each like the one of the same name that everybody asks, with
/// whatever columns, constraints and indexes that one has.
final class ShadowTables {

  /// Kept by the projection, and so by each rebuild for itself.
  private static final List<String> OF_THE_PROJECTION = List.of("dead_letter", "projected");

  private static final String DROP =
      """
      select format('drop table rebuild.%I cascade', relname)
        from pg_class
       where relnamespace = 'rebuild'::regnamespace
         and relkind = 'r'
      """;

  private static final String CREATE =
      """
      select format('create table rebuild.%1$I (like public.%1$I including all excluding indexes)',
                    relname)
             || case when reloptions is null then ''
                     else format(' with (%s)', array_to_string(reloptions, ', ')) end
        from pg_class
       where relnamespace = 'public'::regnamespace
         and relname = any(:tables)
      """;

  private static final String BEGIN = "insert into rebuild.projected (position) values (0)";

  /// The larger ones first, so that those who build them end at the same time.
  private static final String INDEXES =
      """
      select regexp_replace(pg_get_indexdef(indexrelid), ' ON (ONLY )?public\\.', ' ON rebuild.')
        from pg_index
       where indrelid in (select oid
                            from pg_class
                           where relnamespace = 'public'::regnamespace
                             and relname = any(:tables))
       order by pg_relation_size(indexrelid) desc
      """;

  private static final String KEYS =
      """
      select format('alter table rebuild.%I add constraint %I %s using index %I', relname, conname,
                    case contype when 'p' then 'primary key' else 'unique' end, conname)
        from pg_constraint
        join pg_class on pg_class.oid = conrelid
       where connamespace = 'public'::regnamespace
         and relname = any(:tables)
         and contype in ('p', 'u')
      """;

  private static final String GRANTS =
      """
      select format('grant %s on rebuild.%I to %s', privilege_type, relname,
                    case when grantee = 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end)
        from pg_class, aclexplode(relacl)
       where relnamespace = 'public'::regnamespace
         and relname = any(:tables)
         and grantee <> relowner
      """;

  private static final String ANALYZE =
      """
      select format('analyze rebuild.%I', relname)
        from pg_class
       where relnamespace = 'rebuild'::regnamespace
         and relname = any(:tables)
      """;

  private static final String LOCK =
      """
      select 'lock table ' || string_agg(format('public.%I', relname), ', ' order by relname)
             || ' in access exclusive mode'
        from pg_class
       where relnamespace = 'public'::regnamespace
         and relname = any(:tables)
      """;

  private static final String SWAP =
      """
      select unnest(array[format('drop table public.%I', relname),
                          format('alter table rebuild.%I set schema public', relname)])
        from pg_class
       where relnamespace = 'public'::regnamespace
         and relname = any(:tables)
      """;

  private final JdbcClient db;
  private final ReadModels models;

  ShadowTables(JdbcClient db, ReadModels models) {
    this.db = db;
    this.models = models;
  }

  void drop() {
    run(DROP, List.of());
  }

  /// Makes them empty and without indexes, in place of those that an earlier rebuild may have left.
  void create() {
    drop();
    run(CREATE, all());
    db.sql(BEGIN).update();
  }

  /// The statements that make the indexes of what follows from one record, or from several.
  List<String> indexes(boolean derived) {
    var later = names(models.derivedTables());
    return statements(INDEXES, all().stream().filter(each -> later.contains(each) == derived));
  }

  /// Once every index is made.
  void finish() {
    run(KEYS, all());
    run(GRANTS, all());
  }

  List<String> analyses(boolean derived) {
    var later = names(models.derivedTables());
    return statements(ANALYZE, all().stream().filter(each -> later.contains(each) == derived));
  }

  /// Keeps everybody from the tables that these shall replace, until the transaction ends.
  void lockOld() {
    run(LOCK, replaced());
  }

  void replaceOld() {
    run(SWAP, replaced());
  }

  void execute(String statement) {
    db.sql(statement).update();
  }

  private List<String> all() {
    return Stream.concat(names(models.tables()).stream(), OF_THE_PROJECTION.stream()).toList();
  }

  /// The row of `projected` is the lock of all who write read models, and stays.
  private List<String> replaced() {
    return all().stream().filter(each -> !each.equals("projected")).toList();
  }

  private static List<String> names(List<Table> tables) {
    return tables.stream().map(Table::name).toList();
  }

  private void run(String sql, List<String> tables) {
    statements(sql, tables.stream()).forEach(this::execute);
  }

  private List<String> statements(String sql, Stream<String> tables) {
    return db.sql(sql)
        .param("tables", tables.toArray(String[]::new))
        .query((row, _) -> row.getString(1))
        .list();
  }
}
