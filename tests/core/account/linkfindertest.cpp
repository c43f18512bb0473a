// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/linkfinder.h"

#include "tests/support/matchers.h"

namespace semainier::test {

namespace {

QStringList linksIn(const QString &text, LinkGrammar grammar = LinkGrammar::X)
{
    QStringList links;
    for (const TextSpan &link : findLinks(text, grammar)) {
        links << text.sliced(link.begin, link.end - link.begin);
    }
    return links;
}

/// The one link of a text; empty when there is none or several.
QString linkIn(const char16_t *text, LinkGrammar grammar = LinkGrammar::X)
{
    const QStringList links = linksIn(QStringView(text).toString(), grammar);
    return links.size() == 1 ? links.front() : QString();
}

} // namespace

TEST(LinkFinder, finds_links_with_a_scheme)
{
    EXPECT_EQ(linkIn(u"Voir https://asso.fr/collecte?an=2026#horaires."),
              QStringLiteral("https://asso.fr/collecte?an=2026#horaires"));
    EXPECT_EQ(linkIn(u"(http://asso.fr)"), QStringLiteral("http://asso.fr"));
    EXPECT_EQ(linkIn(u"HTTPS://ASSO.FR:8080/x"), QStringLiteral("HTTPS://ASSO.FR:8080/x"));
    EXPECT_EQ(linkIn(u"http://sous_domaine.asso.org"),
              QStringLiteral("http://sous_domaine.asso.org"));
}

TEST(LinkFinder, finds_bare_links_on_x_only)
{
    EXPECT_EQ(linkIn(u"Tout est sur asso.fr/agenda !"), QStringLiteral("asso.fr/agenda"));
    EXPECT_EQ(linkIn(u"www.asso.co.uk"), QStringLiteral("www.asso.co.uk"));
    EXPECT_TRUE(linksIn(QStringLiteral("asso.fr/agenda"), LinkGrammar::Mastodon).isEmpty());
}

TEST(LinkFinder, needs_a_known_top_level_domain)
{
    for (const char16_t *text : {u"fin.Ensuite", u"v1.2.3", u"photo.jpeg", u"http://localhost/x",
                                 u"https://serveur.interne", u"a.b", u"..fr", u"http://.fr"}) {
        EXPECT_TRUE(linksIn(QStringView(text).toString()).isEmpty())
            << QStringView(text).toString().toStdString();
    }
}

TEST(LinkFinder, ends_a_host_at_its_last_top_level_domain)
{
    EXPECT_EQ(linkIn(u"asso.fr.inconnu"), QStringLiteral("asso.fr"));
    EXPECT_EQ(linkIn(u"asso.com日本"), QStringLiteral("asso.com"));
    EXPECT_TRUE(linksIn(QStringLiteral("asso.comx")).isEmpty());
    EXPECT_TRUE(linksIn(QStringLiteral("asso.com-x")).isEmpty());
    EXPECT_TRUE(linksIn(QStringLiteral("jeanne@asso.fr")).isEmpty());
    EXPECT_TRUE(linksIn(QStringLiteral("jean.dupont@asso.fr")).isEmpty());
}

TEST(LinkFinder, does_not_begin_within_a_word_a_mention_or_a_hashtag)
{
    for (const char16_t *text : {u"@asso.fr", u"#asso.fr", u"$asso.fr", u"xhttp://asso.fr",
                                 u"-asso.fr", u"_asso.fr", u"/asso.fr", u"a_asso.fr"}) {
        EXPECT_TRUE(linksIn(QStringView(text).toString()).isEmpty())
            << QStringView(text).toString().toStdString();
    }
}

TEST(LinkFinder, keeps_only_latin_labels_of_a_bare_link)
{
    EXPECT_EQ(linkIn(u"日本語asso.fr"), QStringLiteral("asso.fr"));
    EXPECT_EQ(linkIn(u"sur été.fr/plage"), QStringLiteral("été.fr/plage"));
    EXPECT_EQ(linkIn(u"suite…asso.fr"), QStringLiteral("asso.fr"));
    EXPECT_TRUE(linksIn(QStringLiteral("пример.рф")).isEmpty());
    EXPECT_EQ(linkIn(u"http://пример.рф"), QStringLiteral("http://пример.рф"));
}

TEST(LinkFinder, refuses_hosts_that_no_name_server_could_hold)
{
    const QString label63(63, u'a');
    EXPECT_EQ(linksIn(u"https://" + label63 + u".fr").size(), 1);
    EXPECT_TRUE(linksIn(u"https://" + label63 + u"a.fr").isEmpty());
    EXPECT_TRUE(linksIn(u"https://" + QString(60, u'あ') + u".fr").isEmpty());
    EXPECT_EQ(linksIn(u"https://" + QString(10, u'あ') + u".fr").size(), 1);
    EXPECT_EQ(linksIn(u"https://" + QString(60, u'é') + u".fr").size(), 0);
    EXPECT_TRUE(linksIn(QStringLiteral("https://xn--日.рф")).isEmpty());
    EXPECT_EQ(linksIn(u"https://asso.fr/" + QString(4000, u'a')).size(), 1);
    EXPECT_TRUE(linksIn(u"https://asso.fr/" + QString(4100, u'a')).isEmpty());
}

TEST(LinkFinder, takes_the_first_character_of_a_text_for_what_precedes_a_link)
{
    EXPECT_EQ(linkIn(u"été.fr"), QStringLiteral("té.fr"));
    EXPECT_EQ(linkIn(u"«asso.fr"), QStringLiteral("asso.fr"));
}

TEST(LinkFinder, finds_a_scheme_right_after_what_a_host_could_hold)
{
    EXPECT_EQ(linkIn(u"fin»_https://asso.fr/don"), QStringLiteral("https://asso.fr/don"));
    EXPECT_EQ(linkIn(u"日http://asso.fr"), QStringLiteral("http://asso.fr"));
}

TEST(LinkFinder, takes_balanced_parentheses_of_a_path)
{
    EXPECT_EQ(linkIn(u"(voir fr.wikipedia.org/wiki/Don_(association))"),
              QStringLiteral("fr.wikipedia.org/wiki/Don_(association)"));
    EXPECT_EQ(linkIn(u"http://asso.fr/a_(b_(c))_d"), QStringLiteral("http://asso.fr/a_(b_(c))_d"));
    EXPECT_EQ(linkIn(u"http://asso.fr/a_(b"), QStringLiteral("http://asso.fr/a_"));
    EXPECT_EQ(linkIn(u"http://asso.fr/()"), QStringLiteral("http://asso.fr/"));
}

TEST(LinkFinder, leaves_punctuation_after_a_link)
{
    EXPECT_EQ(linkIn(u"http://asso.fr/don, merci"), QStringLiteral("http://asso.fr/don"));
    EXPECT_EQ(linkIn(u"asso.fr/don?!"), QStringLiteral("asso.fr/don"));
    EXPECT_EQ(linkIn(u"« http://asso.fr/don »"), QStringLiteral("http://asso.fr/don"));
    EXPECT_EQ(linksIn(QStringLiteral("asso.fr,asso.org")),
              (QStringList{QStringLiteral("asso.fr"), QStringLiteral("asso.org")}));
}

TEST(LinkFinder, cuts_links_that_x_has_shortened_after_their_slug)
{
    EXPECT_EQ(linkIn(u"https://t.co/aB3-suite"), QStringLiteral("https://t.co/aB3"));
    EXPECT_TRUE(linksIn(u"https://t.co/" + QString(41, u'a')).isEmpty());
}

TEST(LinkFinder, takes_paths_of_any_script_on_mastodon)
{
    EXPECT_EQ(linkIn(u"http://asso.fr/日本 suite", LinkGrammar::Mastodon),
              QStringLiteral("http://asso.fr/日本"));
    EXPECT_EQ(linkIn(u"http://asso.fr/日本 suite", LinkGrammar::X),
              QStringLiteral("http://asso.fr/"));
}

TEST(MentionServers, are_found_after_a_user)
{
    const QString text = QStringLiteral("Merci @asso@piaille.fr, et @toi !");
    EXPECT_EQ(findMentionServers(text), (std::vector<TextSpan>{{11, 22}}));
}

TEST(MentionServers, are_not_within_words_paths_or_addresses)
{
    for (const char16_t *text :
         {u"jeanne@asso.fr", u"https://piaille.fr/@asso@autre.fr", u"@asso", u"@@piaille.fr",
          u"@asso@", u"@-a@piaille.fr", u"x=@a@piaille.fr", u"é@a@piaille.fr"}) {
        EXPECT_TRUE(findMentionServers(QStringView(text)).empty())
            << QStringView(text).toString().toStdString();
    }
}

} // namespace semainier::test
