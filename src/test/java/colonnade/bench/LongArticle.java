package colonnade.bench;

/** An article as they really are: chapters of prose with code, tables and notes. */
public final class LongArticle {

    private static final String CHAPTER = """
            ## 第 %1$d 步：%2$s

            上线之前先看清楚现状。我们有 %1$d 张大表，每天写入约 %1$d00 万行，最大的一张已经超过 2 TB；停机窗口只有十分钟，
            所以必须用逻辑复制（logical replication）先把存量搬过去，再追增量，最后切换。下面按顺序记录每一步为什么这样做、
            踩过哪些坑，以及怎样确认数据没有丢。The order matters: publish first, snapshot second, then stream.[^%1$d]

            ```sql
            create publication move_%1$d for table orders_%1$d, order_lines_%1$d
              with (publish = 'insert, update, delete', publish_via_partition_root = true);
            select pg_create_logical_replication_slot('move_%1$d', 'pgoutput');
            select slot_name, confirmed_flush_lsn, pg_size_pretty(
              pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)) as lag
            from pg_replication_slots where slot_name = 'move_%1$d';
            ```

            | 指标 | 迁移前 | 迁移后 | 说明 |
            | --- | ---: | ---: | --- |
            | 写入延迟 p99 | %1$d8 ms | %1$d ms | 新库换了 NVMe |
            | 复制延迟 | – | %1$d 秒 | 高峰时最多 %1$d0 秒 |
            | 表膨胀 | %1$d7%% | 2%% | 顺带整理了一遍 |

            > 切换之前一定要比对：行数、校验和、抽样逐列比较，三样都过了再改连接串。

            - 先把只读流量切过去，观察 %1$d 小时
            - 再停写、等复制追平（`confirmed_flush_lsn` 不再变化）
            - 最后把序列（sequence）的当前值加上余量写到新库

            [^%1$d]: 参见 PostgreSQL 文档 *Logical Replication* 一章，以及第 %1$d 次演练的记录。

            """;

    private static final String[] STEPS = {
        "发布与订阅", "初始快照", "追赶增量", "校验数据", "切换只读流量", "切换写流量", "回退方案", "监控与告警", "序列与约束", "清理旧库"
    };

    private LongArticle() {}

    public static String text() {
        var text = new StringBuilder("这篇文章记录一次真实的迁移，长，但可以照着做。\n\n");
        for (int i = 0; i < 20; i++) {
            text.append(CHAPTER.formatted(i + 1, STEPS[i % STEPS.length]));
        }
        return text.toString();
    }
}
