package colonnade.site.sample;

import colonnade.community.Actor;
import colonnade.community.CreateGroup;
import colonnade.community.GiveGroupRole;
import colonnade.community.Groups;
import colonnade.community.LeaveGroup;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.RegisterMember;
import colonnade.community.SeeNotices;
import colonnade.community.SiteRole;
import colonnade.discovery.CreateTopic;
import colonnade.discovery.TopicRule;
import colonnade.discovery.TopicTerms;
import colonnade.image.AddImage;
import colonnade.image.Image;
import colonnade.platform.id.Ids;
import colonnade.platform.language.Language;
import colonnade.review.Answer;
import colonnade.review.ClaimTask;
import colonnade.review.GiveVerdict;
import colonnade.review.Review;
import colonnade.review.ReviewTask;
import colonnade.review.ReviewTasks;
import colonnade.review.Reviews;
import colonnade.site.sample.SampleCommunity.Person;
import colonnade.site.sample.SampleCommunity.SampleArticle;
import colonnade.site.sample.SampleCommunity.SampleColumn;
import colonnade.site.sample.SampleCommunity.SampleDraft;
import colonnade.site.sample.SampleCommunity.SampleGroup;
import colonnade.site.sample.SampleCommunity.SampleTopic;
import colonnade.submission.AcceptContribution;
import colonnade.submission.CreateColumn;
import colonnade.submission.CreateDraft;
import colonnade.submission.Declaration;
import colonnade.submission.Draft;
import colonnade.submission.JoinColumn;
import colonnade.submission.Submission;
import colonnade.submission.SubmitDraft;
import colonnade.submission.WrittenColumn;
import colonnade.submission.WrittenCover;
import colonnade.submission.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sends the sample community down the whole road, through the same use cases as everybody: all of it or nothing. */
@ApplicationScoped
public class MakeSample {

    /** Behind every notice: nobody reads those of the sample, and none is to be mailed. */
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Members members;

    @Inject
    RegisterMember register;

    @Inject
    CreateGroup createGroup;

    @Inject
    GiveGroupRole giveRole;

    @Inject
    LeaveGroup leaveGroup;

    @Inject
    Groups groups;

    @Inject
    AddImage addImage;

    @Inject
    CreateColumn createColumn;

    @Inject
    JoinColumn joinColumn;

    @Inject
    CreateDraft createDraft;

    @Inject
    AcceptContribution acceptContribution;

    @Inject
    SubmitDraft submitDraft;

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    ClaimTask claimTask;

    @Inject
    GiveVerdict giveVerdict;

    @Inject
    CreateTopic createTopic;

    @Inject
    SeeNotices seeNotices;

    @Inject
    SampleParts parts;

    @Transactional
    public void make(SampleCommunity sample, String admin) {
        sample.people().forEach(this::register);
        sample.groups().forEach(group -> found(group, actor(admin)));
        sample.columns().forEach(this::open);
        sample.articles().forEach(this::release);
        sample.drafts().forEach(this::offer);
        sample.topics().forEach(topic -> curate(topic, actor(admin)));
        parts.remember(sample);
        sample.people().forEach(person -> seeNotices.see(actor(person.handle()), LAST));
    }

    /** With a password that nobody knows. */
    private void register(Person person) {
        register.register(
                new RegisterMember.Registration(
                        person.handle(),
                        person.name(),
                        person.handle() + "@sample.invalid",
                        Ids.next() + "/" + UUID.randomUUID()),
                Language.CHINESE);
    }

    private void found(SampleGroup group, Actor admin) {
        createGroup.create(
                admin, new CreateGroup.Wanted(group.slug(), group.name(), group.kind(), group.charter(), true));
        giveRole.give(admin, group.slug(), group.organiser(), "organiser");
        group.reviewers().forEach(handle -> giveRole.give(admin, group.slug(), handle, "reviewer"));
        leaveGroup.leave(admin, group.slug(), admin.handle());
    }

    private void open(SampleColumn column) {
        createColumn.create(
                actor(column.owner()),
                new WrittenColumn(
                        column.slug(),
                        column.title(),
                        column.about(),
                        column.charter(),
                        column.cadence(),
                        column.everyDays(),
                        cover(column),
                        column.group(),
                        List.of(column.owner()),
                        column.contributors()));
        column.contributors().forEach(handle -> joinColumn.join(actor(handle), column.slug()));
    }

    /** Null where it has none. */
    private WrittenCover cover(SampleColumn column) {
        if (column.cover() == null) {
            return null;
        }
        Image picture = addImage.addCounted(
                actor(column.owner()), SampleCommunity.picture(column.cover().file()));
        return new WrittenCover(picture.url(), column.cover().alt());
    }

    private void release(SampleArticle article) {
        Actor author = actor(article.author());
        Draft draft = createDraft.create(
                author,
                new WrittenText(
                        article.title(),
                        SampleCommunity.text(article.file()),
                        article.summary(),
                        article.tags(),
                        article.column(),
                        article.lang(),
                        null,
                        List.of(Declaration.ORIGINAL.word()),
                        article.together()));
        if (article.together() != null) {
            article.together().forEach(one -> acceptContribution.accept(actor(one.handle()), draft.id()));
        }
        Submission submission = submitDraft.submit(
                author, draft.id(), List.copyOf(article.groups().keySet()), null);
        article.groups().forEach((group, reviewers) -> accept(submission, group, reviewers));
    }

    private void accept(Submission submission, String group, List<String> reviewers) {
        UUID review = reviews.of(submission.id()).stream()
                .filter(open -> open.groupId().equals(groups.bySlug(group).id()))
                .map(Review::id)
                .findFirst()
                .orElseThrow();
        reviewers.forEach(handle -> judge(review, actor(handle), Answer.ACCEPT, null));
    }

    private void offer(SampleDraft sample) {
        Actor author = actor(sample.author());
        Draft draft = createDraft.create(
                author,
                new WrittenText(
                        sample.title(),
                        SampleCommunity.text(sample.file()),
                        sample.summary(),
                        sample.tags(),
                        null,
                        sample.lang(),
                        null,
                        List.of(Declaration.ORIGINAL.word()),
                        null));
        Submission submission = submitDraft.submit(author, draft.id(), List.of(sample.group()), null);
        if (sample.reviewer() != null) {
            UUID review = reviews.of(submission.id()).get(0).id();
            judge(review, actor(sample.reviewer()), Answer.REQUEST_CHANGES, sample.changes());
        }
    }

    private void judge(UUID review, Actor reviewer, Answer answer, String reason) {
        ReviewTask task = tasks.openOf(review).stream()
                .filter(open -> open.assignee().isEmpty())
                .findFirst()
                .orElseThrow();
        claimTask.claim(reviewer, task.id());
        giveVerdict.give(reviewer, task.id(), answer, reason);
    }

    private void curate(SampleTopic topic, Actor admin) {
        createTopic.create(
                admin,
                topic.slug(),
                new TopicTerms(
                        topic.name(),
                        topic.aliases(),
                        topic.about(),
                        new TopicRule(topic.tags(), null, null, null),
                        null,
                        null,
                        null));
    }

    private Actor actor(String handle) {
        Member member = members.byHandle(handle);
        Set<SiteRole> roles = members.rolesOf(member.id());
        return new Actor(member.id(), member.handle(), member.displayName(), roles);
    }
}
