-- reading: which groups let readers see what their articles said before, and what earlier editions are written in

alter table interest_group add column open_editions boolean not null default false;

-- An article may have changed its language since.
alter table edition add column lang text;
update edition e set lang = a.lang from article a where a.id = e.article_id;
alter table edition alter column lang set not null;

-- The months of the sitemap, without reading the articles.
create index article_months on article (released_at, updated_at) where state = 'released';
