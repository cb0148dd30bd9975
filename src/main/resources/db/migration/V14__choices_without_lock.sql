-- Checking this reference when a curator's change commits waits for the row of each article it pins or excludes. A release
-- holds that row while it waits for the curator's change of topics to end: each waited for the other. Erasing an article
-- takes its choices along (discovery.FollowArticles), so nothing is left that points nowhere.
alter table topic_choice drop constraint topic_choice_article_id_fkey;
