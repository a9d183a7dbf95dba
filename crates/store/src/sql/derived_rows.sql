SELECT group_concat(line, char(10)) AS lines
FROM (
    SELECT 'revision ' || hex(hash) || ' ' || assessment || ' ' || visit || ' ' || kindergarten || ' '
           || group_name || ' ' || date || ' ' || rubric || ' ' || rubric_hash || ' ' || kind || ' '
           || role || ' ' || person || ' ' || is_retraction || ' ' || is_recomputed || ' ' || differs
           || ' ' || total_sum || ' ' || total_n || ' ' || total_of AS line
    FROM revision
    UNION ALL
    SELECT 'item ' || hex(hash) || ' ' || place || ' ' || item || ' ' || coalesce(score, '-')
    FROM revision_item
    UNION ALL
    SELECT 'subscale ' || hex(hash) || ' ' || place || ' ' || subscale || ' ' || sum || ' ' || n
           || ' ' || of_items
    FROM revision_subscale
    UNION ALL
    SELECT 'plan ' || hex(hash) || ' ' || plan || ' ' || assessment
    FROM plan_revision
    UNION ALL
    SELECT 'key ' || hex(record) || ' ' || hex(key) || ' ' || person || ' ' || device || ' ' || hex(root)
    FROM person_key
    ORDER BY line
)
