<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountOption</name>
    <message>
        <source>only what was published on this account, by its name, its handle or its network</source>
        <translation>seulement ce qui a été publié sur ce compte, par son nom, son identifiant ou son réseau</translation>
    </message>
    <message>
        <source>there is no account “%1”; the calendar has: %2</source>
        <translation>il n’y a pas de compte «&#x202f;%1&#x202f;»&#x202f;; le calendrier a&#x202f;: %2</translation>
    </message>
    <message>
        <source>several accounts are called “%1”: %2</source>
        <translation>plusieurs comptes s’appellent «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account: its network, then what tells it from others of that network</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>Modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Déplacé&#x202f;: %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>dupliquer %1</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>Dupliqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>exchange the places of two posts</source>
        <translation>échanger deux messages</translation>
    </message>
    <message>
        <source>The two posts have exchanged places</source>
        <translation>Les deux messages ont échangé leurs places</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importer %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>Importé&#x202f;: %1</translation>
    </message>
    <message>
        <source>edit a series</source>
        <translation>modifier une série</translation>
    </message>
    <message>
        <source>Series edited</source>
        <translation>Série modifiée</translation>
    </message>
    <message>
        <source>edit the accounts</source>
        <translation>modifier les comptes</translation>
    </message>
    <message>
        <source>Accounts edited</source>
        <translation>Comptes modifiés</translation>
    </message>
    <message>
        <source>edit the objectives</source>
        <translation>modifier les objectifs</translation>
    </message>
    <message>
        <source>Objectives edited</source>
        <translation>Objectifs modifiés</translation>
    </message>
    <message>
        <source>edit the weekly slots</source>
        <translation>modifier les créneaux</translation>
    </message>
    <message>
        <source>Weekly slots edited</source>
        <translation>Créneaux modifiés</translation>
    </message>
    <message>
        <source>edit the key dates</source>
        <translation>modifier les temps forts</translation>
    </message>
    <message>
        <source>Key dates edited</source>
        <translation>Temps forts modifiés</translation>
    </message>
    <message>
        <source>edit the settings</source>
        <translation>modifier les réglages</translation>
    </message>
    <message>
        <source>Settings edited</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurer %1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>Restauré&#x202f;: %1</translation>
    </message>
    <message>
        <source>edit %1 (%2)</source>
        <translation>modifier %1 (%2)</translation>
    </message>
    <message>
        <source>%1 edited (%2)</source>
        <translation>Modifié&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 au %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Déplacé au %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>take %1 off the calendar</source>
        <translation>retirer la date de %1</translation>
    </message>
    <message>
        <source>%1 taken off the calendar</source>
        <translation>Remis à dater&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>an untitled post</source>
        <translation>un message sans titre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln posts</source>
        <translation>
            <numerusform>%1 (%Ln message)</numerusform>
            <numerusform>%1 (%Ln messages)</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the people</source>
        <translation>modifier les bénévoles</translation>
    </message>
    <message>
        <source>People edited</source>
        <translation>Bénévoles modifiés</translation>
    </message>
    <message>
        <source>move %1 %2</source>
        <translation>déplacer %1 %2</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <translation>Déplacé %2&#x202f;: %1</translation>
    </message>
    <message>
        <source>edit the account %1</source>
        <translation>modifier le compte %1</translation>
    </message>
    <message>
        <source>Account %1 edited</source>
        <translation>Compte %1 modifié</translation>
    </message>
    <message>
        <source>add the account %1</source>
        <translation>ajouter le compte %1</translation>
    </message>
    <message>
        <source>Account %1 added</source>
        <translation>Compte %1 ajouté</translation>
    </message>
    <message>
        <source>delete the account %1</source>
        <translation>supprimer le compte %1</translation>
    </message>
    <message>
        <source>Account %1 deleted</source>
        <translation>Compte %1 supprimé</translation>
    </message>
    <message>
        <source>edit the objective %1</source>
        <translation>modifier l’objectif %1</translation>
    </message>
    <message>
        <source>Objective %1 edited</source>
        <translation>Objectif %1 modifié</translation>
    </message>
    <message>
        <source>add the objective %1</source>
        <translation>ajouter l’objectif %1</translation>
    </message>
    <message>
        <source>Objective %1 added</source>
        <translation>Objectif %1 ajouté</translation>
    </message>
    <message>
        <source>delete the objective %1</source>
        <translation>supprimer l’objectif %1</translation>
    </message>
    <message>
        <source>Objective %1 deleted</source>
        <translation>Objectif %1 supprimé</translation>
    </message>
    <message>
        <source>edit the slot %1</source>
        <translation>modifier le créneau %1</translation>
    </message>
    <message>
        <source>Slot %1 edited</source>
        <translation>Créneau %1 modifié</translation>
    </message>
    <message>
        <source>add the slot %1</source>
        <translation>ajouter le créneau %1</translation>
    </message>
    <message>
        <source>Slot %1 added</source>
        <translation>Créneau %1 ajouté</translation>
    </message>
    <message>
        <source>delete the slot %1</source>
        <translation>supprimer le créneau %1</translation>
    </message>
    <message>
        <source>Slot %1 deleted</source>
        <translation>Créneau %1 supprimé</translation>
    </message>
    <message>
        <source>edit the key date %1</source>
        <translation>modifier le temps fort %1</translation>
    </message>
    <message>
        <source>Key date %1 edited</source>
        <translation>Temps fort %1 modifié</translation>
    </message>
    <message>
        <source>add the key date %1</source>
        <translation>ajouter le temps fort %1</translation>
    </message>
    <message>
        <source>Key date %1 added</source>
        <translation>Temps fort %1 ajouté</translation>
    </message>
    <message>
        <source>delete the key date %1</source>
        <translation>supprimer le temps fort %1</translation>
    </message>
    <message>
        <source>Key date %1 deleted</source>
        <translation>Temps fort %1 supprimé</translation>
    </message>
    <message>
        <source>edit the person %1</source>
        <translation>modifier la fiche de %1</translation>
    </message>
    <message>
        <source>Person %1 edited</source>
        <translation>Fiche de %1 modifiée</translation>
    </message>
    <message>
        <source>add %1 to the people</source>
        <translation>ajouter %1 aux bénévoles</translation>
    </message>
    <message>
        <source>%1 added to the people</source>
        <translation>%1 fait partie des bénévoles</translation>
    </message>
    <message>
        <source>take %1 off the people</source>
        <translation>retirer %1 des bénévoles</translation>
    </message>
    <message>
        <source>%1 taken off the people</source>
        <translation>%1 ne fait plus partie des bénévoles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln jour plus tard</numerusform>
            <numerusform>%Ln jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days earlier</source>
        <translation>
            <numerusform>%Ln jour plus tôt</numerusform>
            <numerusform>%Ln jours plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the profiles</source>
        <translation>modifier les profils</translation>
    </message>
    <message>
        <source>Profiles edited</source>
        <translation>Profils modifiés</translation>
    </message>
    <message>
        <source>count the exchanges</source>
        <translation>compter les échanges</translation>
    </message>
    <message>
        <source>Exchanges counted</source>
        <translation>Échanges comptés</translation>
    </message>
    <message>
        <source>count the exchanges on %1 of the week of %2</source>
        <translation>compter les échanges sur %1 de la semaine du %2</translation>
    </message>
    <message>
        <source>Exchanges on %1 counted for the week of %2</source>
        <translation>Échanges sur %1 comptés pour la semaine du %2</translation>
    </message>
    <message>
        <source>edit the profile %1</source>
        <translation>modifier le profil %1</translation>
    </message>
    <message>
        <source>Profile %1 edited</source>
        <translation>Profil %1 modifié</translation>
    </message>
    <message>
        <source>add the profile %1</source>
        <translation>ajouter le profil %1</translation>
    </message>
    <message>
        <source>Profile %1 added</source>
        <translation>Profil %1 ajouté</translation>
    </message>
    <message>
        <source>delete the profile %1</source>
        <translation>supprimer le profil %1</translation>
    </message>
    <message>
        <source>Profile %1 deleted</source>
        <translation>Profil %1 supprimé</translation>
    </message>
    <message>
        <source>import the statistics of %1</source>
        <translation>importer les statistiques de %1</translation>
    </message>
    <message>
        <source>Statistics of %1 imported</source>
        <translation>Statistiques de %1 importées</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln publications</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln publication</numerusform>
            <numerusform>%1&#x202f;: %Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>note the followers</source>
        <translation>noter les abonnés</translation>
    </message>
    <message>
        <source>Followers noted</source>
        <translation>Abonnés notés</translation>
    </message>
    <message>
        <source>note the figures of %1</source>
        <translation>noter les chiffres de %1</translation>
    </message>
    <message>
        <source>Figures of %1 noted</source>
        <translation>Chiffres de %1 notés</translation>
    </message>
    <message>
        <source>confirm the kind of %1</source>
        <translation>confirmer le genre de %1</translation>
    </message>
    <message>
        <source>Kind of %1 confirmed</source>
        <translation>Genre confirmé&#x202f;: %1</translation>
    </message>
    <message>
        <source>note the followers of %1 on %2</source>
        <translation>noter les abonnés de %1 au %2</translation>
    </message>
    <message>
        <source>Followers of %1 on %2 noted</source>
        <translation>Abonnés de %1 au %2 notés</translation>
    </message>
    <message>
        <source>note the figures of %1 on the account %2</source>
        <translation>noter les chiffres de %1 sur le compte %2</translation>
    </message>
    <message>
        <source>Figures of %1 on the account %2 noted</source>
        <translation>Chiffres de %1 sur le compte %2 notés</translation>
    </message>
    <message>
        <source>sort %1 as %2</source>
        <translation>classer %1 en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 sorted as %2</source>
        <translation>%1&#x202f;: genre «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>confirm the kinds of %1</source>
        <translation>confirmer les genres de %1</translation>
    </message>
    <message>
        <source>Kinds of %1 confirmed</source>
        <translation>Genres confirmés&#x202f;: %1</translation>
    </message>
    <message>
        <source>edit the columns of %1</source>
        <translation>modifier les colonnes de %1</translation>
    </message>
    <message>
        <source>Columns of %1 edited</source>
        <translation>Colonnes de %1 modifiées</translation>
    </message>
    <message>
        <source>remember the columns of %1</source>
        <translation>retenir les colonnes de %1</translation>
    </message>
    <message>
        <source>Columns of %1 remembered</source>
        <translation>Colonnes de %1 retenues</translation>
    </message>
    <message>
        <source>forget the columns of %1</source>
        <translation>oublier les colonnes de %1</translation>
    </message>
    <message>
        <source>Columns of %1 forgotten</source>
        <translation>Colonnes de %1 oubliées</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>only posts of this day and later</source>
        <translation>seulement les messages de ce jour et d’après</translation>
    </message>
    <message>
        <source>only posts of this day and earlier</source>
        <translation>seulement les messages de ce jour et d’avant</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>«&#x202f;%1&#x202f;» est de trop</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>il manque --%1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>il n’y a pas d’option %1</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-11-18, not “%2”</source>
        <translation>--%1 attend une date comme 2026-11-18, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>--until is before --from</source>
        <translation>--until est avant --from</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”</source>
        <translation>--%1 attend un de ces mots&#x202f;: %2, pas «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>see: semainier %1 --help</source>
        <translation>voir&#x202f;: semainier %1 --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>afficher ce texte</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 attend un nombre entier de %2 à %3, pas «&#x202f;%4&#x202f;»</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>make a dated copy of a calendar beside it and print where it is</source>
        <translation>faire une copie datée d’un calendrier à côté de lui et dire où elle est</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message>
        <source>No text yet</source>
        <translation>Pas encore de texte</translation>
    </message>
</context>
<context>
    <name>ChartMark</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1–%2%</source>
        <comment>percent</comment>
        <translation>%1–%2&#x202f;%</translation>
    </message>
    <message>
        <source>(probably %1)</source>
        <translation>(probablement %1)</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1&#x202f;points</translation>
    </message>
    <message>
        <source>(probably from %1 to %2)</source>
        <translation>(probablement de %1 à %2)</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1&#x202f;: %2, %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name in a month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>inform, gather a community, call to act</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>inform, gather a community, call to act</comment>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>inform, gather a community, call to act</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4, %5 %6</source>
        <comment>three names with their percentages</comment>
        <translation>%1 %2, %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>few posts</source>
        <translation>peu de publications</translation>
    </message>
    <message>
        <source>Probably at least</source>
        <translation>Probablement au moins</translation>
    </message>
    <message>
        <source>Probably at most</source>
        <translation>Probablement au plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>check that a calendar is sound and count what it holds</source>
        <translation>vérifier qu’un calendrier est sain et compter ce qu’il contient</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>en objet JSON</translation>
    </message>
    <message>
        <source>The calendar is sound.</source>
        <translation>Le calendrier est sain.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) found.</source>
        <translation>
            <numerusform>%Ln défaut trouvé.</numerusform>
            <numerusform>%Ln défauts trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of the file: %1</source>
        <translation>Version du fichier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>CountCommand</name>
    <message>
        <source>count a text as a network does: length, limit, remaining</source>
        <translation>compter un texte comme le fait un réseau&#x202f;: longueur, limite, reste</translation>
    </message>
    <message>
        <source>the text, after -- where it begins with a dash</source>
        <translation>le texte, après -- s’il commence par un tiret</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un de ces réseaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>as a JSON object; null where the network has no limit</source>
        <translation>en un objet JSON&#x202f;; null là où le réseau n’a pas de limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The text holds a character that the network refuses.</source>
        <translation>Le texte contient un caractère que le réseau refuse.</translation>
    </message>
    <message>
        <source>there is no network “%1”</source>
        <translation>il n’y a pas de réseau «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DialogPrompter</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
</context>
<context>
    <name>DotsPicture</name>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <extracomment>“11 posts, median 12”</extracomment>
        <translation>%1, médiane&#x202f;%2</translation>
    </message>
    <message>
        <source>%1, median %2 (probably %3 to %4)</source>
        <extracomment>“11 posts, median 12 (probably 5 to 54)”</extracomment>
        <translation>%1, médiane&#x202f;%2 (probablement de&#x202f;%3 à&#x202f;%4)</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Par rapport aux autres</translation>
    </message>
    <message>
        <source>Posts of the others</source>
        <translation>Publications des autres</translation>
    </message>
    <message numerus="yes">
        <source>%1 beside the %Ln other(s)</source>
        <extracomment>“+20% beside the 31 others”</extracomment>
        <translation>
            <numerusform>%1 par rapport à %Ln autre</numerusform>
            <numerusform>%1 par rapport aux %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementCommand</name>
    <message>
        <source>tell how what was published was received</source>
        <translation>dire comment ce qui a été publié a été reçu</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>as a JSON object; null where something is not known</source>
        <translation>en objet JSON&#x202f;; null pour ce qui n’est pas connu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publication(s) with statistics from %1 to %2</source>
        <translation>
            <numerusform>%Ln publication avec des statistiques, du %1 au %2</numerusform>
            <numerusform>%Ln publications avec des statistiques, du %1 au %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: its statistics were read in its first %1 days, when they still grow</source>
        <translation>
            <numerusform>%Ln laissée de côté&#x202f;: ses statistiques ont été relevées dans ses %1 premiers jours, quand elles montent encore</numerusform>
            <numerusform>%Ln laissées de côté&#x202f;: leurs statistiques ont été relevées dans leurs %1 premiers jours, quand elles montent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: it has no statistics</source>
        <translation>
            <numerusform>%Ln laissée de côté&#x202f;: elle n’a pas de statistiques</numerusform>
            <numerusform>%Ln laissées de côté&#x202f;: elles n’ont pas de statistiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without one of reactions, comments and shares, which the network did not report</source>
        <translation>
            <numerusform>dont %Ln où le réseau n’a pas fourni les réactions, les commentaires ou les partages</numerusform>
            <numerusform>dont %Ln où le réseau n’a pas fourni les réactions, les commentaires ou les partages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 in the median of %Ln publication(s), %4 all together</source>
        <extracomment>a title or an account, what the rate is a share of, the rate that half have more of, the rate of all publications together</extracomment>
        <translation>
            <numerusform>%1, %2&#x202f;: %3 en médiane (%Ln publication), %4 au total</numerusform>
            <numerusform>%1, %2&#x202f;: %3 en médiane (%Ln publications), %4 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>the median is likely between %1 and %2</source>
        <translation>la médiane est probablement entre %1 et %2</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Taux d’engagement</translation>
    </message>
    <message>
        <source>Engagement rate: not known</source>
        <translation>Taux d’engagement&#x202f;: non connu</translation>
    </message>
    <message>
        <source>Engagement rate of each account; networks cannot be compared by it:</source>
        <translation>Taux d’engagement de chaque compte&#x202f;; il ne permet pas de comparer les réseaux entre eux&#x202f;:</translation>
    </message>
    <message>
        <source>reactions %1</source>
        <translation>%1 réactions</translation>
    </message>
    <message>
        <source>comments %1</source>
        <translation>%1 commentaires</translation>
    </message>
    <message>
        <source>shares %1</source>
        <translation>%1 partages</translation>
    </message>
    <message>
        <source>for each publication: %1</source>
        <translation>en moyenne par publication&#x202f;: %1</translation>
    </message>
    <message>
        <source>Engagement: %1 reactions, comments and shares, %2 in the median</source>
        <translation>Engagement&#x202f;: %1 réactions, commentaires et partages, %2 en médiane</translation>
    </message>
    <message>
        <source>Engagement: not reported</source>
        <translation>Engagement&#x202f;: non fourni par le réseau</translation>
    </message>
    <message>
        <source>%1 from a single publication</source>
        <translation>%1 viennent d’une seule publication</translation>
    </message>
    <message>
        <source>Reach: %1 in the median</source>
        <translation>Portée&#x202f;: %1 en médiane</translation>
    </message>
    <message>
        <source>Reach: not reported</source>
        <translation>Portée&#x202f;: non fournie par le réseau</translation>
    </message>
    <message>
        <source>Virality: %1 shares for 1,000 impressions in the median, %2 all together</source>
        <translation>Viralité&#x202f;: %1 partages pour 1&#x202f;000 impressions en médiane, %2 au total</translation>
    </message>
    <message>
        <source>Virality: not reported</source>
        <translation>Viralité&#x202f;: non fournie par le réseau</translation>
    </message>
    <message>
        <source>Clicks: %1</source>
        <translation>Clics&#x202f;: %1</translation>
    </message>
    <message>
        <source>Clicks: not reported</source>
        <translation>Clics&#x202f;: non fournis par le réseau</translation>
    </message>
    <message>
        <source>Engagement of each part, in the median:</source>
        <translation>Engagement de chaque partie, en médiane&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln publication(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>A part with fewer than %1 publications has no rank.</source>
        <translation>Une partie de moins de %1 publications n’est pas classée.</translation>
    </message>
    <message>
        <source>Slots: your publications do not show one that is better than another.</source>
        <translation>Créneaux&#x202f;: vos données ne montrent pas de créneau meilleur qu’un autre.</translation>
    </message>
    <message>
        <source>Slots that went better or worse than usual for you:</source>
        <translation>Créneaux qui ont mieux ou moins bien marché que d’habitude chez vous&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%3 to %4), %Ln publication(s)</source>
        <extracomment>a slot, its difference from the usual level, the likely range of that</extracomment>
        <translation>
            <numerusform>%1&#x202f;: %2 (de %3 à %4), %Ln publication</numerusform>
            <numerusform>%1&#x202f;: %2 (de %3 à %4), %Ln publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementFigures</name>
    <message>
        <source>no network reported it</source>
        <translation>aucun réseau ne l’a communiqué</translation>
    </message>
    <message>
        <source>no post with figures</source>
        <translation>aucune publication mesurée</translation>
    </message>
    <message>
        <source>%1 in the period before</source>
        <translation>%1 la période d’avant</translation>
    </message>
    <message>
        <source>%1 on the period before</source>
        <extracomment>“+41”</extracomment>
        <translation>%1 par rapport à la période d’avant</translation>
    </message>
    <message>
        <source>%1‰</source>
        <extracomment>shares per 1,000 impressions</extracomment>
        <translation>%1&#x202f;‰</translation>
    </message>
    <message>
        <source>half do better, half less</source>
        <translation>la moitié fait plus, la moitié moins</translation>
    </message>
    <message>
        <source>rates of several networks are not mixed: choose an account</source>
        <translation>les taux de plusieurs réseaux ne se mélangent pas&#x202f;: choisissez un compte</translation>
    </message>
    <message>
        <source>Visibility · median reach</source>
        <translation>Visibilité · portée médiane</translation>
    </message>
    <message>
        <source>The people that a post was shown to: half of the posts reach more, half fewer.</source>
        <translation>Les personnes à qui une publication a été montrée&#x202f;: la moitié des publications en touche plus, la moitié moins.</translation>
    </message>
    <message>
        <source>Visits · clicks</source>
        <translation>Visites · clics</translation>
    </message>
    <message>
        <source>All clicks on the links of the posts together.</source>
        <translation>Tous les clics sur les liens des publications, ensemble.</translation>
    </message>
    <message>
        <source>How often a post is shared of 1,000 times that it is shown: half of the posts more, half less.</source>
        <translation>Combien de fois une publication est partagée quand elle est affichée 1 000 fois&#x202f;: la moitié des publications plus, la moitié moins.</translation>
    </message>
    <message>
        <source>Engagement · median rate</source>
        <translation>Engagement · taux médian</translation>
    </message>
    <message>
        <source>Reactions, comments and shares, of the people or times a post was shown to: half of the posts do better, half less.</source>
        <translation>Réactions, commentaires et partages, rapportés aux personnes touchées ou aux affichages&#x202f;: la moitié des publications fait plus, la moitié moins.</translation>
    </message>
    <message>
        <source>Virality · shares ‰</source>
        <translation>Viralité · partages&#x202f;‰</translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>by reach</source>
        <translation>par portée</translation>
    </message>
    <message>
        <source>by impressions</source>
        <translation>par impressions</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>par abonné·e·s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with figures</source>
        <translation>
            <numerusform>%Ln publication mesurée</numerusform>
            <numerusform>%Ln publications mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln only a part of the engagement was reported</source>
        <translation>
            <numerusform>pour&#x202f;%Ln, une partie seulement de l’engagement est communiquée</numerusform>
            <numerusform>pour&#x202f;%Ln, une partie seulement de l’engagement est communiquée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, read in the first week: still growing</source>
        <translation>
            <numerusform>%Ln laissée de côté, relevée dès la première semaine&#x202f;: elle montait encore</numerusform>
            <numerusform>%Ln laissées de côté, relevées dès la première semaine&#x202f;: elles montaient encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without any figure</source>
        <translation>
            <numerusform>%Ln sans aucun chiffre</numerusform>
            <numerusform>%Ln sans aucun chiffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published on an account in this period. Choose a longer one, import the statistics of your networks, or set posts to “Published”.</source>
        <translation>Rien n’a été publié sur un compte pendant cette période. Choisissez-en une plus longue, importez les statistiques de vos réseaux ou passez des publications à l’état «&#x202f;Publié&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) were published in this period, but no figures are known of them.</source>
        <translation>
            <numerusform>%Ln publication est parue pendant cette période, mais on n’en connaît aucun chiffre.</numerusform>
            <numerusform>%Ln publications sont parues pendant cette période, mais on n’en connaît aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download the list of your posts with its statistics from each network, then import the files.</source>
        <translation>Téléchargez depuis chaque réseau la liste de vos publications avec ses statistiques, puis importez les fichiers.</translation>
    </message>
    <message>
        <source>The figures were read in the first week of the posts, while they were growing. Download the statistics again a week after the posts.</source>
        <translation>Les chiffres ont été relevés pendant la première semaine des publications, alors qu’ils montaient encore. Téléchargez à nouveau les statistiques une semaine après.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with figures are examples, and say little of the others.</source>
        <translation>
            <numerusform>%Ln publication mesurée est un exemple, et dit peu des autres.</numerusform>
            <numerusform>%Ln publications mesurées sont des exemples, et disent peu des autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend over %Ln month(s)</source>
        <translation>
            <numerusform>Tendance sur&#x202f;%Ln mois</numerusform>
            <numerusform>Tendance sur&#x202f;%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Median engagement rate of each month, %1.</source>
        <extracomment>“by reach”</extracomment>
        <translation>Taux d’engagement médian de chaque mois,&#x202f;%1.</translation>
    </message>
    <message>
        <source>The median of each month beside the usual level of each account.</source>
        <translation>La médiane de chaque mois, comparée au niveau habituel de chaque compte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) with figures: too few to tell, it takes %1.</source>
        <translation>
            <numerusform>%Ln mois avec des chiffres&#x202f;: trop peu pour conclure, il en faut&#x202f;%1.</numerusform>
            <numerusform>%Ln mois avec des chiffres&#x202f;: trop peu pour conclure, il en faut&#x202f;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing detectable: the months differ no more than by chance.</source>
        <translation>Rien de décelable&#x202f;: les mois ne diffèrent pas plus que par hasard.</translation>
    </message>
    <message>
        <source>Rising, %1.</source>
        <extracomment>“+1.2 points a year”</extracomment>
        <translation>En hausse,&#x202f;%1.</translation>
    </message>
    <message>
        <source>Falling, %1.</source>
        <translation>En baisse,&#x202f;%1.</translation>
    </message>
    <message>
        <source>%1 points a year</source>
        <translation>%1 point par an</translation>
    </message>
    <message>
        <source>%1% a year</source>
        <translation>%1&#x202f;% par an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) with an hour show no slot that went better than another.</source>
        <translation>
            <numerusform>%Ln publication avec une heure ne montre aucun créneau meilleur qu’un autre.</numerusform>
            <numerusform>%Ln publications avec une heure ne montrent aucun créneau meilleur qu’un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside your usual level, %Ln post(s). Hatched: fewer than %1. What you post then counts too.</source>
        <translation>
            <numerusform>Écart à votre niveau habituel,&#x202f;%Ln publication. Hachuré&#x202f;: moins de&#x202f;%1. Ce que vous y publiez compte aussi.</numerusform>
            <numerusform>Écart à votre niveau habituel,&#x202f;%Ln publications. Hachuré&#x202f;: moins de&#x202f;%1. Ce que vous y publiez compte aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each dot is the engagement of a post: reactions, comments and shares. The stroke is the median: half do better, half less.</source>
        <translation>Chaque point est l’engagement d’une publication&#x202f;: réactions, commentaires et partages. Le trait est la médiane&#x202f;: la moitié fait plus, la moitié moins.</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>trop peu pour comparer</translation>
    </message>
    <message>
        <source>“%1” alone made %2 of all engagement.</source>
        <translation>«&#x202f;%1&#x202f;» fait à elle seule&#x202f;%2 de tout l’engagement.</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>lun.–ven.</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Week-end</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>Percent: beside the usual level of the account each post is on.</source>
        <translation>Pourcentage&#x202f;: par rapport au niveau habituel du compte de chaque publication.</translation>
    </message>
</context>
<context>
    <name>EngagementReport</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Engagement report %1 – %2</source>
        <extracomment>of a file; two days as 2026-10-01</extracomment>
        <translation>Bilan engagement %1 – %2</translation>
    </message>
    <message>
        <source>No month has figures yet.</source>
        <translation>Aucun mois n’a encore de chiffres.</translation>
    </message>
    <message>
        <source>No post of this period has an hour and a rate.</source>
        <translation>Aucune publication de cette période n’a une heure et un taux.</translation>
    </message>
    <message>
        <source>Engagement, %1 – %2</source>
        <extracomment>two days</extracomment>
        <translation>Engagement, %1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>a day</extracomment>
        <translation>Bilan du %1</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>Posts that brought most</source>
        <translation>Publications qui ont le plus rapporté</translation>
    </message>
    <message>
        <source>Slots that went best with you</source>
        <translation>Créneaux qui ont bien marché chez vous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No post of this period has figures.</source>
        <translation>Aucune publication de cette période n’a de chiffres.</translation>
    </message>
    <message>
        <source>Engagement is reactions, comments and shares together. The median is the post in the middle: half do better, half less.</source>
        <translation>L’engagement réunit réactions, commentaires et partages. La médiane est la publication du milieu&#x202f;: la moitié fait plus, la moitié moins.</translation>
    </message>
    <message>
        <source>What a network does not report is left out and never counts as 0.</source>
        <translation>Ce qu’un réseau ne communique pas est laissé de côté et ne compte jamais pour 0.</translation>
    </message>
    <message>
        <source>Rates are %1.</source>
        <extracomment>“by reach”</extracomment>
        <translation>Les taux sont calculés %1.</translation>
    </message>
    <message>
        <source>The rates of each account have a base of their own, and those of different bases or networks are not compared.</source>
        <translation>Les taux de chaque compte ont leur propre base&#x202f;; ceux de bases ou de réseaux différents ne se comparent pas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Median engagement</source>
        <translation>Engagement médian</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probablement</translation>
    </message>
    <message>
        <source>Median rate</source>
        <translation>Taux médian</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range: “5 to 54”</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Followers are those of the last count; in brackets, how many were won or lost since the first count of twelve months, or of a longer period.</source>
        <translation>Les abonnés sont ceux du dernier relevé&#x202f;; entre parenthèses, le gain ou la perte depuis le premier relevé des douze derniers mois, ou de la période si elle est plus longue.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>followers, and how many more or fewer these are: “1,240 (+32)”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>EngagementWords</name>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>by reach</source>
        <translation>par portée</translation>
    </message>
    <message>
        <source>by impressions</source>
        <translation>par impressions</translation>
    </message>
    <message>
        <source>by followers</source>
        <translation>par abonné·e·s</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>du lundi au vendredi</translation>
    </message>
    <message>
        <source>week-end</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day of the week and a part of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>of the usual level of each account: +12% a year</extracomment>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 points a year</source>
        <extracomment>percentage points: +1.2 points a year</extracomment>
        <translation>%1 point par an</translation>
    </message>
    <message numerus="yes">
        <source>Trend: %Ln month(s) with a rate are too few to tell; it takes %1.</source>
        <translation>
            <numerusform>Tendance&#x202f;: %Ln mois avec un taux, c’est trop peu pour conclure&#x202f;; il en faut %1.</numerusform>
            <numerusform>Tendance&#x202f;: %Ln mois avec un taux, c’est trop peu pour conclure&#x202f;; il en faut %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: none that can be told from chance, in %Ln month(s).</source>
        <translation>
            <numerusform>Tendance&#x202f;: pas de tendance lisible sur %Ln mois.</numerusform>
            <numerusform>Tendance&#x202f;: pas de tendance lisible sur %Ln mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: rising, %1, in %Ln month(s).</source>
        <translation>
            <numerusform>Tendance&#x202f;: hausse, %1, sur %Ln mois.</numerusform>
            <numerusform>Tendance&#x202f;: hausse, %1, sur %Ln mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trend: falling, %1, in %Ln month(s).</source>
        <translation>
            <numerusform>Tendance&#x202f;: baisse, %1, sur %Ln mois.</numerusform>
            <numerusform>Tendance&#x202f;: baisse, %1, sur %Ln mois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>newest good backup: %1</source>
        <translation>dernière bonne sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the file exists already and is never overwritten; choose another name</source>
        <translation>le fichier existe déjà et n’est jamais écrasé&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>this is not a Semainier calendar; a sheet is brought in with “semainier import”</source>
        <translation>ce n’est pas un calendrier Semainier&#x202f;; un tableau s’importe par «&#x202f;semainier import&#x202f;»</translation>
    </message>
    <message>
        <source>this calendar was written by a newer Semainier (version %1 of the file); nothing was changed: install the newer program to open it</source>
        <translation>ce calendrier vient d’une version plus récente de Semainier (version %1 du fichier)&#x202f;; rien n’a été modifié&#x202f;: installez la version récente pour l’ouvrir</translation>
    </message>
    <message>
        <source>the calendar is damaged; “semainier check” says where and “semainier restore” brings a backup back</source>
        <translation>le calendrier est endommagé&#x202f;; «&#x202f;semainier check&#x202f;» dit où et «&#x202f;semainier restore&#x202f;» ramène une sauvegarde</translation>
    </message>
    <message>
        <source>the calendar or its folder cannot be written; copy it to a folder of yours</source>
        <translation>le calendrier ou son dossier est en lecture seule&#x202f;; copiez-le dans un de vos dossiers</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again</source>
        <translation>le disque est plein&#x202f;; libérez de la place et recommencez</translation>
    </message>
    <message>
        <source>another program holds the calendar; close it and try again</source>
        <translation>un autre programme tient le calendrier&#x202f;; fermez-le et recommencez</translation>
    </message>
    <message>
        <source>another file took its name meanwhile; try again</source>
        <translation>un autre fichier a pris son nom entre-temps&#x202f;; recommencez</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>le fichier ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>the field “%1” was changed elsewhere meanwhile; try again</source>
        <translation>le champ «&#x202f;%1&#x202f;» a été modifié ailleurs entre-temps&#x202f;; recommencez</translation>
    </message>
    <message>
        <source>“%1” is no longer in the calendar</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans le calendrier</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être accepté</translation>
    </message>
    <message>
        <source>no row of column names was found; is this the right sheet?</source>
        <translation>aucune ligne de titres de colonnes trouvée&#x202f;; est-ce le bon tableau&#x202f;?</translation>
    </message>
    <message>
        <source>a date such as “%1” can be read in two ways; say --day-first or --month-first</source>
        <translation>une date comme «&#x202f;%1&#x202f;» peut se lire de deux façons&#x202f;; précisez --day-first ou --month-first</translation>
    </message>
    <message>
        <source>more than %1; split the file</source>
        <translation>plus de %1&#x202f;; découpez le fichier</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>arrêté&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the calendar cannot be read or written: %1</source>
        <translation>le calendrier ne peut pas être lu ou écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is no column or field “%1”</source>
        <translation>il n’y a pas de colonne ni de champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no column “%1” in this sheet; it has: %2</source>
        <translation>il n’y a pas de colonne «&#x202f;%1&#x202f;» dans ce tableau&#x202f;; il a&#x202f;: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>un guillemet est ouvert ici et jamais refermé</translation>
    </message>
    <message>
        <source>this is a spreadsheet (%1); save it as CSV first</source>
        <translation>c’est un classeur (%1)&#x202f;; enregistrez-le d’abord en CSV</translation>
    </message>
    <message>
        <source>the file breaks the rules of its format</source>
        <translation>le fichier ne respecte pas son format</translation>
    </message>
    <message>
        <source>the file breaks the rules of its format: %1</source>
        <translation>le fichier ne respecte pas son format&#x202f;: %1</translation>
    </message>
    <message>
        <source>this is a calendar or another database, not a sheet; write its posts to a sheet first, with “semainier export”</source>
        <translation>c’est un calendrier ou une autre base de données, pas un tableau&#x202f;; écrivez d’abord ses messages dans un tableau, avec «&#x202f;semainier export&#x202f;»</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>c’est un dossier&#x202f;; indiquez un fichier à l’intérieur</translation>
    </message>
    <message>
        <source>this is no export of statistics that is known here; export the list of your publications where the network shows its statistics, as CSV</source>
        <translation>ce n’est pas un export de statistiques connu ici&#x202f;; exportez en CSV la liste de vos publications, là où le réseau affiche ses statistiques</translation>
    </message>
    <message>
        <source>the archive is broken or locked by a password; download it again</source>
        <translation>l’archive est abîmée ou protégée par un mot de passe&#x202f;; téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>this table is of no network or tool that is known here; import it once in the window, where its columns are named, and it is known from then on</source>
        <translation>ce tableau ne vient d’aucun réseau ni outil connu&#x202f;; importez-le une fois dans la fenêtre, où ses colonnes sont nommées, et il sera reconnu ensuite</translation>
    </message>
    <message>
        <source>the file is empty; download it again</source>
        <translation>le fichier est vide&#x202f;; téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>this row, or a cell in it, is longer than any of a table; a quotation mark may stand open in it: close it, or export the file again</source>
        <translation>cette ligne, ou une de ses cellules, est plus longue que celles de n’importe quel tableau&#x202f;; un guillemet y est peut-être resté ouvert&#x202f;: fermez-le, ou exportez de nouveau le fichier</translation>
    </message>
    <message>
        <source>an entry here is larger, or nested deeper, than any of an export; the file is damaged: download it again</source>
        <translation>un élément est ici plus gros ou plus imbriqué que ceux de n’importe quel export&#x202f;; le fichier est abîmé&#x202f;: téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>more rows than can be read at once; export a shorter period</source>
        <translation>plus de lignes qu’on ne peut en lire à la fois&#x202f;; exportez une période plus courte</translation>
    </message>
    <message>
        <source>the file breaks off or is damaged (%1); download it again</source>
        <translation>le fichier est incomplet ou abîmé (%1)&#x202f;; téléchargez-le de nouveau</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there. Was it moved, renamed or on a disk that is no longer plugged in?</source>
        <translation>%1 est introuvable. A-t-il été déplacé, renommé, ou son disque débranché&#x202f;?</translation>
    </message>
    <message>
        <source>%1 exists already and has been left as it is. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a Semainier calendar. To read a spreadsheet, use Import.</source>
        <translation>%1 n’est pas un calendrier Semainier. Pour lire un tableau, utilisez Importer.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Semainier and has been left as it is. Update Semainier to open it.</source>
        <translation>%1 vient d’une version plus récente de Semainier et n’a pas été touché. Mettez Semainier à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open its newest backup to go on working.</source>
        <translation>%1 est endommagé. Ouvrez sa dernière sauvegarde pour continuer à travailler.</translation>
    </message>
    <message>
        <source>%1 can only be read. Copy it to a folder of yours to change it.</source>
        <translation>%1 est en lecture seule. Copiez-le dans un de vos dossiers pour le modifier.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of %1. Nothing has been written; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de %1. Rien n’a été écrit&#x202f;; libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>Another program is using %1. Try again in a moment.</source>
        <translation>Un autre programme utilise %1. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another file took the name of %1 while it was open. Open it again to go on.</source>
        <translation>Un autre fichier a pris le nom de %1 pendant qu’il était ouvert. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Check that the folder exists and is yours.</source>
        <translation>%1 ne peut pas être écrit (%2). Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>The same thing was changed elsewhere meanwhile (%2). Look at it again, then repeat your change.</source>
        <translation>Ceci a été modifié ailleurs entre-temps (%2). Relisez, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>This is no longer in the calendar: it was deleted meanwhile.</source>
        <translation>Ceci n’est plus dans le calendrier&#x202f;: supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%2” cannot be accepted here.</source>
        <translation>«&#x202f;%2&#x202f;» ne peut pas être accepté ici.</translation>
    </message>
    <message>
        <source>There is no column or field named “%2”.</source>
        <translation>Il n’y a pas de colonne ni de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>No table was found in %1. Its first row should name the columns, with at least a date or a text.</source>
        <translation>Aucun tableau trouvé dans %1. Sa première ligne doit nommer les colonnes, avec au moins une date ou un texte.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart in %1 (“%2”). Say which comes first.</source>
        <translation>Le jour et le mois se confondent dans %1 («&#x202f;%2&#x202f;»). Dites lequel vient d’abord.</translation>
    </message>
    <message>
        <source>%1 breaks the rules of its format (%2).</source>
        <translation>%1 ne respecte pas son format (%2).</translation>
    </message>
    <message>
        <source>%1 is too large (limit: %2). Cut it in parts.</source>
        <translation>%1 est trop gros (limite&#x202f;: %2). Découpez-le.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). What you see is kept; try again, or make a copy of the file.</source>
        <translation>%1 n’a pas pu être lu ou écrit (%2). Ce que vous voyez est conservé&#x202f;; réessayez, ou faites une copie du fichier.</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Le calendrier</translation>
    </message>
    <message>
        <source>no further detail</source>
        <translation>sans autre précision</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is a calendar or another database, not a sheet. Open it, then export its posts to a sheet.</source>
        <translation>%1 est un calendrier ou une autre base de données, pas un tableau. Ouvrez-le, puis exportez ses messages dans un tableau.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 est un dossier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>%1 is no export of statistics that is known here. Export the list of your publications, as CSV, where the network shows its statistics.</source>
        <translation>%1 n’est pas un export de statistiques connu ici. Exportez en CSV la liste de vos publications, là où le réseau affiche ses statistiques.</translation>
    </message>
    <message>
        <source>%1 has no figures of single publications. Export the list of your publications instead.</source>
        <translation>%1 ne donne pas de chiffres par publication. Exportez plutôt la liste de vos publications.</translation>
    </message>
    <message>
        <source>%1 is broken or locked by a password. Download it again.</source>
        <translation>%1 est abîmé ou protégé par un mot de passe. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet that cannot be read (%2). Save it as CSV first.</source>
        <translation>%1 est un classeur qui ne peut pas être lu (%2). Enregistrez-le d’abord en CSV.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in %1 and never closed. Close it, or export the file again.</source>
        <translation>Un guillemet est ouvert dans %1 et jamais refermé. Fermez-le, ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 breaks off or is damaged (%2). Download it again.</source>
        <translation>%1 est incomplet ou abîmé (%2). Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is empty. Download it again.</source>
        <translation>%1 est vide. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has a row or a cell that is longer than any of a table. A quotation mark may stand open in it: close it, or export the file again.</source>
        <translation>%1 contient une ligne ou une cellule plus longue que celles de n’importe quel tableau. Un guillemet y est peut-être resté ouvert&#x202f;: fermez-le, ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 has an entry that is larger, or nested deeper, than any of an export. The file is damaged: download it again.</source>
        <translation>%1 contient un élément plus gros ou plus imbriqué que ceux de n’importe quel export. Le fichier est abîmé&#x202f;: téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has more rows than can be read at once. Export a shorter period.</source>
        <translation>%1 contient plus de lignes qu’on ne peut en lire à la fois. Exportez une période plus courte.</translation>
    </message>
    <message>
        <source>This rhythm comes on more days than can be planned. Choose a slower one.</source>
        <translation>Ce rythme donne plus de jours qu’on ne peut en planifier. Choisissez-en un plus lent.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>write the posts to a sheet</source>
        <translation>écrire les messages dans un tableau</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>the sheet to write; an older one is replaced</source>
        <translation>le tableau à écrire&#x202f;; un plus ancien est remplacé</translation>
    </message>
    <message>
        <source>who reads it: a spreadsheet, a French Excel (semicolons), or Semainier again, without any loss (merge, the default)</source>
        <translation>qui le lira&#x202f;: un tableur, un Excel français (points-virgules), ou Semainier à nouveau, sans rien perdre (merge, par défaut)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) written to %1</source>
        <translation>
            <numerusform>%Ln message écrit dans %1</numerusform>
            <numerusform>%Ln messages écrits dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowerCharts</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>a number of followers, a day</extracomment>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>FollowersPicture</name>
    <message>
        <source>not counted</source>
        <translation>pas de relevé</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>pas de point de comparaison</translation>
    </message>
    <message>
        <source>%1 followers on %2</source>
        <extracomment>a number, a day</extracomment>
        <translation>%1 abonnés au %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1%</source>
        <extracomment>a number of percent, with the space that a language puts before the sign</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>GuideCommand</name>
    <message>
        <source>say what to plan next to come closer to the target</source>
        <translation>dire quoi prévoir pour se rapprocher de la cible</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>for how many weeks from today; by default 2</source>
        <translation>pour combien de semaines à partir d’aujourd’hui&#x202f;; par défaut 2</translation>
    </message>
    <message>
        <source>the minutes there are in all for what is still to be planned; by default those of each week, but for what the planned posts take</source>
        <translation>les minutes dont on dispose en tout pour ce qui reste à prévoir&#x202f;; par défaut celles de chaque semaine, moins ce que prennent les messages prévus</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>en objet JSON</translation>
    </message>
    <message>
        <source>%1: %2 of %3 expected</source>
        <extracomment>a kind of post, how many there are, how many the target asks for</extracomment>
        <translation>%1&#x202f;: %2 sur %3 attendus</translation>
    </message>
    <message>
        <source>Put off for lack of time:</source>
        <translation>Remis à plus tard, faute de temps&#x202f;:</translation>
    </message>
    <message>
        <source>%1; %2 are missing: reserve them, or share the work between two</source>
        <translation>%1&#x202f;; il manque %2&#x202f;: réservez-les, ou partagez le travail à deux</translation>
    </message>
    <message numerus="yes">
        <source>To plan in the next %Ln week(s), the most wanted first:</source>
        <translation>
            <numerusform>À prévoir dans la semaine qui vient, le plus utile d’abord&#x202f;:</numerusform>
            <numerusform>À prévoir dans les %Ln semaines qui viennent, le plus utile d’abord&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) with the community</source>
        <translation>
            <numerusform>%Ln échange avec la communauté</numerusform>
            <numerusform>%Ln échanges avec la communauté</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>Time left: %1, enough for %Ln more exchange(s)</source>
        <translation>
            <numerusform>Temps restant&#x202f;: %1, de quoi faire %Ln échange de plus</numerusform>
            <numerusform>Temps restant&#x202f;: %1, de quoi faire %Ln échanges de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#x202f;: %1</translation>
    </message>
    <message>
        <source>In common with the target: %1 now, %2 then</source>
        <translation>En commun avec la cible&#x202f;: %1 aujourd’hui, %2 ensuite</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>added as a copy</source>
        <translation>ajouté comme copie</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>importé de %1</translation>
    </message>
    <message>
        <source>added by its series</source>
        <translation>ajouté par sa série</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>état&#x202f;: %1</translation>
    </message>
    <message>
        <source>state changed</source>
        <translation>état changé</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>déplacé au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <extracomment>A change of a post: the names of its fields</extracomment>
        <translation>
            <numerusform>modifié&#x202f;: %1</numerusform>
            <numerusform>modifiés&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>kind confirmed</source>
        <translation>genre confirmé</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>New Year’s Day</source>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Victory 1945</source>
        <translation>Victoire 1945</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <source>Bastille Day</source>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>All Saints’ Day</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Armistice 1918</source>
        <translation>Armistice 1918</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noël</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>bring the posts of sheets into a calendar, as one step that can be undone</source>
        <translation>importer les messages de tableaux dans un calendrier, en une étape qui s’annule</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>anyone&apos;s sheet as comma-separated values, or one of our exports, which then updates the posts it names</source>
        <translation>le tableau de n’importe qui, en CSV, ou un de nos exports, qui met alors à jour les messages qu’il nomme</translation>
    </message>
    <message>
        <source>only say what would be added, changed, doubtful and refused</source>
        <translation>dire seulement ce qui serait ajouté, changé, douteux et refusé</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>en un objet JSON</translation>
    </message>
    <message>
        <source>read 03/04 as 3 April where the column does not tell</source>
        <translation>lire 03/04 comme le 3 avril là où la colonne ne le dit pas</translation>
    </message>
    <message>
        <source>read 03/04 as 4 March where the column does not tell</source>
        <translation>lire 03/04 comme le 4 mars là où la colonne ne le dit pas</translation>
    </message>
    <message>
        <source>take the column NAME as FIELD: %1</source>
        <translation>prendre la colonne NAME pour le champ FIELD&#x202f;: %1</translation>
    </message>
    <message>
        <source>write the refused rows there with their reasons</source>
        <translation>écrire là les lignes refusées avec leurs raisons</translation>
    </message>
    <message>
        <source>--column takes NAME=FIELD with a field that --help lists, not “%1”</source>
        <translation>--column demande NAME=FIELD avec un champ de la liste de --help, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--day-first and --month-first exclude each other</source>
        <translation>--day-first et --month-first s’excluent</translation>
    </message>
    <message>
        <source>no row could be taken</source>
        <translation>aucune ligne n’a pu être prise</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>douteux&#x202f;: %1</translation>
    </message>
    <message>
        <source>  columns left out: %1</source>
        <translation>  colonnes laissées de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>%1: %2, separator “%3”, columns named on line %4</source>
        <translation>%1&#x202f;: %2, séparateur «&#x202f;%3&#x202f;», titres des colonnes à la ligne %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would give: %2. The calendar is as it was.</source>
        <translation>%1 donneraient&#x202f;: %2. Le calendrier n’a pas changé.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>no longer in the sheet, kept in the calendar: %1 %2</source>
        <translation>absent du tableau, gardé dans le calendrier&#x202f;: %1 %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Association news</source>
        <translation>Info de l’association</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Call for volunteers</source>
        <translation>Appel à bénévoles</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Fundraising appeal</source>
        <translation>Appel aux dons</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Mobilisation</translation>
    </message>
    <message>
        <source>Partner offer</source>
        <translation>Opération partenaire</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Curated link</source>
        <translation>Veille (lien commenté)</translation>
    </message>
    <message>
        <source>Curated</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Original article</source>
        <translation>Article original</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Curated links</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Original articles</source>
        <translation>Articles originaux</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>planned time</source>
        <translation>temps prévu</translation>
    </message>
    <message>
        <source>time spent</source>
        <translation>temps passé</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>repost</source>
        <translation>repartage</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>day of the event</source>
        <translation>jour de l’événement</translation>
    </message>
    <message>
        <source>start of the event</source>
        <translation>début de l’événement</translation>
    </message>
    <message>
        <source>end of the event</source>
        <translation>fin de l’événement</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>bénévoles nécessaires</translation>
    </message>
    <message>
        <source>people found</source>
        <translation>bénévoles trouvés</translation>
    </message>
    <message>
        <source>review remarks</source>
        <translation>remarques de relecture</translation>
    </message>
    <message>
        <source>confirmation of the kind</source>
        <translation>confirmation du genre</translation>
    </message>
</context>
<context>
    <name>LensCard</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of the profiles</source>
        <translation>Carte des profils</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Where you differ</source>
        <translation>Où vous vous écartez</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>The mix month by month</source>
        <translation>La répartition mois par mois</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>Information, community, action</source>
        <translation>Information, communauté, action</translation>
    </message>
</context>
<context>
    <name>LineCharts</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Observed in 2012</source>
        <translation>Observé en 2012</translation>
    </message>
    <message>
        <source>speaks of itself</source>
        <translation>parle d’elle-même</translation>
    </message>
    <message>
        <source>brings content (links and articles)</source>
        <translation>apporte du contenu (veille et articles)</translation>
    </message>
    <message>
        <source>exchanges with the community</source>
        <translation>échanges avec la communauté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a number of posts, a period such as 8 weeks</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With what is planned</source>
        <translation>Avec ce qui est prévu</translation>
    </message>
    <message>
        <source>%1 in the next %2</source>
        <extracomment>“4 planned posts”, “2 weeks”</extracomment>
        <translation>%1 dans les %2 à venir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned post(s)</source>
        <translation>
            <numerusform>%Ln message prévu</numerusform>
            <numerusform>%Ln messages prévus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was published</source>
        <translation>rien n’a été publié</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <extracomment>the target, and what it is called</extracomment>
        <translation>Cible&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is in common, and the range of the probable habit: 64% (52 to 74%)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two months: “June”, “November 2026”</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a number of posts, a period such as 8 weeks, an account</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>LinePaper</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What to plan next</source>
        <translation>À prévoir ensuite</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Il y a</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
</context>
<context>
    <name>LineSentences</name>
    <message>
        <source>more than 95%</source>
        <translation>plus de 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range such as 45 to 82%: the first number has no sign, the second has</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>a line to aim at</source>
        <translation>une ligne à viser</translation>
    </message>
    <message>
        <source>rule of thumb, not proven</source>
        <translation>règle d’usage, non démontrée</translation>
    </message>
    <message>
        <source>your own profile</source>
        <translation>votre propre profil</translation>
    </message>
    <message>
        <source>No post was published in this period: there is nothing to compare.</source>
        <translation>Aucun message publié sur la période&#x202f;: rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit.</source>
        <translation>
            <numerusform>%Ln message&#x202f;: %1 en commun avec «&#x202f;%2&#x202f;». C’est trop peu pour parler d’habitude.</numerusform>
            <numerusform>%Ln messages&#x202f;: %1 en commun avec «&#x202f;%2&#x202f;». C’est trop peu pour parler d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your line resembles “%1”: %2 in common.</source>
        <translation>Votre ligne ressemble à «&#x202f;%1&#x202f;»&#x202f;: %2 en commun.</translation>
    </message>
    <message>
        <source>Closer to “%1” than to the others, without truly resembling it (%2 in common): a profile of your own.</source>
        <translation>Plus proche de «&#x202f;%1&#x202f;» que des autres, sans lui ressembler vraiment (%2 en commun)&#x202f;: un profil propre.</translation>
    </message>
    <message>
        <source>Your line leans towards “%1” (%2 in common), to be confirmed by more posts.</source>
        <translation>Votre ligne penche vers «&#x202f;%1&#x202f;» (%2 en commun), à confirmer avec plus de messages.</translation>
    </message>
    <message>
        <source>Between “%1” (%2 in common) and “%3” (%4): your posts do not tell which.</source>
        <translation>Entre «&#x202f;%1&#x202f;» (%2 en commun) et «&#x202f;%3&#x202f;» (%4)&#x202f;: vos messages ne permettent pas de trancher.</translation>
    </message>
    <message numerus="yes">
        <source>Probable habit: %1 of the one, %2 of the other, from %Ln post(s) published %3.</source>
        <extracomment>two ranges such as 45 to 82%, in the order of the two profiles named before</extracomment>
        <translation>
            <numerusform>Habitude probable&#x202f;: %1 pour l’un, %2 pour l’autre, sur %Ln message publié %3.</numerusform>
            <numerusform>Habitude probable&#x202f;: %1 pour l’un, %2 pour l’autre, sur %Ln messages publiés %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probable habit: %1, from %Ln post(s) published %2.</source>
        <translation>
            <numerusform>Habitude probable&#x202f;: %1, sur %Ln message publié %2.</numerusform>
            <numerusform>Habitude probable&#x202f;: %1, sur %Ln messages publiés %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only posts whose state is “Published” count, by their day. Mark yours once they are out, import the sheet you planned them in, or choose a longer period.</source>
        <translation>Seuls comptent les messages à l’état «&#x202f;Publié&#x202f;», à leur date. Marquez les vôtres une fois parus, importez le tableau où vous les aviez prévus, ou choisissez une période plus longue.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln post(s) on there is a verdict.</source>
        <translation>
            <numerusform>Le verdict vient à partir de %Ln message.</numerusform>
            <numerusform>Le verdict vient à partir de %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds only: no exchange was recorded.</source>
        <translation>Genres seulement&#x202f;: aucun échange n’a été saisi.</translation>
    </message>
    <message>
        <source>mostly towards information</source>
        <translation>surtout vers l’information</translation>
    </message>
    <message>
        <source>mostly towards calls to action</source>
        <translation>surtout vers l’appel à l’action</translation>
    </message>
    <message>
        <source>mostly towards curated links</source>
        <translation>surtout vers la veille</translation>
    </message>
    <message>
        <source>mostly towards original articles</source>
        <translation>surtout vers l’article original</translation>
    </message>
    <message>
        <source>Your mix is that of your target.</source>
        <translation>Votre répartition est celle de votre cible.</translation>
    </message>
    <message numerus="yes">
        <source>To reach your target, %Ln post(s) of %1 would be of another kind, %2.</source>
        <extracomment>how many posts, of how many, “mostly towards curated links”</extracomment>
        <translation>
            <numerusform>Pour atteindre votre cible, %Ln message sur %1 changerait de genre, %2.</numerusform>
            <numerusform>Pour atteindre votre cible, %Ln messages sur %1 changeraient de genre, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln post(s) serve an objective of the association.</source>
        <translation>
            <numerusform>%1 sur %Ln message sert un objectif de l’association.</numerusform>
            <numerusform>%1 messages sur %Ln servent un objectif de l’association.</numerusform>
        </translation>
    </message>
    <message>
        <source>You link a post to one in its pane, under “Objective”.</source>
        <translation>Un message s’y rattache dans son volet, à «&#x202f;Objectif&#x202f;».</translation>
    </message>
    <message>
        <source>Name yours in the settings, then link a post to one in its pane.</source>
        <translation>Nommez les vôtres dans les réglages, puis rattachez-y un message dans son volet.</translation>
    </message>
    <message>
        <source>The portraits were drawn by an article on the accounts of these associations as they were: they do not tell what they publish today. You can edit each of them.</source>
        <translation>Les portraits ont été tirés d’un article sur les comptes de ces associations à l’époque&#x202f;: ils ne disent pas ce qu’elles publient aujourd’hui. Chacun peut être modifié.</translation>
    </message>
    <message>
        <source>Not recorded: nobody has counted your replies, mentions and reposts of this period.</source>
        <translation>Non saisis&#x202f;: personne n’a compté vos réponses, mentions et repartages sur cette période.</translation>
    </message>
    <message>
        <source>%1 of what you published turned to others: %2 of %3.</source>
        <extracomment>a share of what was published, and the numbers it is of</extracomment>
        <translation>%1 de ce que vous avez publié s’adressait aux autres&#x202f;: %2 sur %3.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 expected</source>
        <extracomment>a kind of post, how many there are, how many the target asks for</extracomment>
        <translation>%1&#x202f;: %2 sur %3 attendus</translation>
    </message>
    <message>
        <source>%1: %2 are missing; reserve them, or share the work.</source>
        <extracomment>a kind of post, a time such as 85 min</extracomment>
        <translation>%1&#x202f;: il manque %2&#x202f;; réservez-les ou partagez le travail.</translation>
    </message>
    <message numerus="yes">
        <source>Time left: %1, enough for %Ln more exchange(s).</source>
        <translation>
            <numerusform>Temps restant&#x202f;: %1, de quoi faire %Ln échange de plus.</numerusform>
            <numerusform>Temps restant&#x202f;: %1, de quoi faire %Ln échanges de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1.</source>
        <translation>Temps restant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>In common with the target: %1 now, %2 then.</source>
        <translation>En commun avec la cible&#x202f;: %1 maintenant, %2 ensuite.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>“in 8 weeks”, an account</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>more than 95%</source>
        <translation>plus de 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range such as 45 to 82%: the first number has no sign, the second has</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1&#xa0;h&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s): a mix with %1 in common with “%2”. That is too few to speak of a habit (%3).</source>
        <translation>
            <numerusform>%Ln message&#x202f;: mix commun à %1 avec «&#x202f;%2&#x202f;». C’est trop peu pour parler d’habitude (%3).</numerusform>
            <numerusform>%Ln messages&#x202f;: mix commun à %1 avec «&#x202f;%2&#x202f;». C’est trop peu pour parler d’habitude (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Your line resembles “%1”: %2 in common (likely habit: %3).</source>
        <translation>Votre ligne ressemble à «&#x202f;%1&#x202f;»&#x202f;: %2 en commun (habitude probable&#x202f;: %3).</translation>
    </message>
    <message>
        <source>Closer to “%1” than to the others, without truly resembling it (%2): a profile of its own.</source>
        <translation>Plus proche de «&#x202f;%1&#x202f;» que des autres, sans lui ressembler vraiment (%2)&#x202f;: un profil propre.</translation>
    </message>
    <message>
        <source>Leans towards “%1” (%2 in common), to be confirmed by more posts.</source>
        <translation>Penche vers «&#x202f;%1&#x202f;» (%2 en commun), à confirmer avec plus de messages.</translation>
    </message>
    <message>
        <source>Between “%1” (%2) and “%3” (%4): your posts do not tell which.</source>
        <translation>Entre «&#x202f;%1&#x202f;» (%2) et «&#x202f;%3&#x202f;» (%4)&#x202f;: vos messages ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>No post was published in this period: there is nothing to compare.</source>
        <translation>Aucun message publié sur la période&#x202f;: rien à comparer.</translation>
    </message>
    <message>
        <source>Kinds only: no exchange was recorded.</source>
        <translation>Genres seulement&#x202f;: aucun échange n’a été saisi.</translation>
    </message>
</context>
<context>
    <name>ListChoices</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>undated</source>
        <translation>à dater</translation>
    </message>
    <message>
        <source>list the posts of a calendar</source>
        <translation>lister les messages d’un calendrier</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>only posts with these words, whatever the accents and the case</source>
        <translation>seulement les messages contenant ces mots, accents et casse indifférents</translation>
    </message>
    <message>
        <source>as a JSON array with every field</source>
        <translation>en tableau JSON avec tous les champs</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Déplacer au jour suivant</translation>
    </message>
    <message>
        <source>Move to the next week</source>
        <translation>Déplacer à la semaine suivante</translation>
    </message>
    <message>
        <source>Shift…</source>
        <translation>Décaler…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New post on this day</source>
        <translation>Nouveau message ce jour-là</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Hour…</source>
        <translation>Heure…</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>an identifier, an address or a text</source>
        <translation>un identifiant, une adresse ou un texte</translation>
    </message>
    <message>
        <source>one count, such as the likes</source>
        <translation>un chiffre, par exemple les mentions «&#x202f;j’aime&#x202f;»</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>Still to say: %1.</source>
        <extracomment>what is to be said of the columns of a table</extracomment>
        <translation>Reste à indiquer&#x202f;: %1.</translation>
    </message>
    <message>
        <source>line %1 has no readable day</source>
        <translation>la ligne %1 n’a pas de jour lisible</translation>
    </message>
    <message>
        <source>line %1 has an identifier that a spreadsheet has rounded</source>
        <translation>l’identifiant de la ligne %1 a été arrondi par un tableur</translation>
    </message>
    <message>
        <source>line %1 does not say which publication it is</source>
        <translation>la ligne %1 ne dit pas de quelle publication il s’agit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <extracomment>of a file; %1 is &quot;118 read&quot;</extracomment>
        <translation>
            <numerusform>%Ln ligne&#x202f;: %1</numerusform>
            <numerusform>%Ln lignes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln lue</numerusform>
            <numerusform>%Ln lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>&quot;120 rows: 118 read&quot;, &quot;2 left out&quot;, &quot;line 5 has no readable day&quot;</extracomment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The days can be read in two ways. Say under “Dates” what comes first.</source>
        <translation>Les jours peuvent se lire de deux façons. Indiquez sous «&#x202f;Dates&#x202f;» ce qui vient en premier.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>pas de jour</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Video views</source>
        <translation>Vues de la vidéo</translation>
    </message>
    <message>
        <source>line %1 is of a network that Semainier does not know</source>
        <translation>la ligne %1 est d’un réseau que Semainier ne connaît pas</translation>
    </message>
    <message>
        <source>line %1 does not say of which network it is: choose the account</source>
        <translation>la ligne %1 ne dit pas de quel réseau il s’agit&#x202f;: choisissez le compte</translation>
    </message>
</context>
<context>
    <name>MixCommand</name>
    <message>
        <source>compare what was published with the target and the profiles</source>
        <translation>comparer ce qui a été publié avec la cible et les profils</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>as a JSON object; null where something is not known</source>
        <translation>en objet JSON&#x202f;; null pour ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Exchange rate: %1 (%2 of %3)</source>
        <translation>Taux d’échange&#x202f;: %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Exchange rate: not recorded</source>
        <translation>Taux d’échange&#x202f;: non saisi</translation>
    </message>
    <message>
        <source>Posts that serve an objective: %1</source>
        <translation>Messages rattachés à un objectif&#x202f;: %1</translation>
    </message>
    <message>
        <source>In common, kinds and exchanges together (in brackets the likely habit):</source>
        <translation>En commun, genres et échanges ensemble (entre parenthèses, l’habitude probable)&#x202f;:</translation>
    </message>
    <message>
        <source>Target “%1”</source>
        <translation>Cible «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The portraits were drawn by an article on these accounts as they were; they do not tell what these associations publish today.</source>
        <translation>Les portraits viennent d’un article qui décrit ces comptes tels qu’ils étaient&#x202f;; ils ne disent pas ce que ces associations publient aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) published from %1 to %2</source>
        <translation>
            <numerusform>%Ln message publié du %1 au %2</numerusform>
            <numerusform>%Ln messages publiés du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a profile, what is in common with it, the likely range of that</extracomment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, portrait: %2</source>
        <extracomment>a profile and the account whose portrait it is</extracomment>
        <translation>%1, portrait&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>To reach the target, about %1 of %Ln post(s) would be of another kind.</source>
        <translation>
            <numerusform>Pour atteindre la cible, environ %1 message sur %Ln changerait de genre.</numerusform>
            <numerusform>Pour atteindre la cible, environ %1 messages sur %Ln changeraient de genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>create a calendar; an existing file is never overwritten</source>
        <translation>créer un calendrier&#x202f;; un fichier existant n’est jamais écrasé</translation>
    </message>
    <message>
        <source>the calendar to create</source>
        <translation>le calendrier à créer</translation>
    </message>
    <message>
        <source>fill it with the posts of a fictional association</source>
        <translation>le remplir des messages d’une association fictive</translation>
    </message>
    <message>
        <source>language of the sample and of the key dates; without it that of the environment</source>
        <translation>langue de l’exemple et des temps forts&#x202f;; sinon celle de l’environnement</translation>
    </message>
</context>
<context>
    <name>NextPlace</name>
    <message numerus="yes">
        <source>%Ln exchanges with the community</source>
        <translation>
            <numerusform>%Ln échange avec la communauté</numerusform>
            <numerusform>%Ln échanges avec la communauté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageFigures</name>
    <message>
        <source>Save the page as a picture</source>
        <translation>Enregistrer la page en image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>PagePeriodWords</name>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <translation>
            <numerusform>en&#x202f;%Ln semaine</numerusform>
            <numerusform>en&#x202f;%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>en&#x202f;%Ln mois</numerusform>
            <numerusform>en&#x202f;%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>a day</extracomment>
        <translation>le&#x202f;%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days</extracomment>
        <translation>du&#x202f;%1 au&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>the weeks up to today, instead of days; by default those that the calendar has chosen, else 8</source>
        <translation>les semaines jusqu’à aujourd’hui, au lieu de dates&#x202f;; par défaut celles que le calendrier a choisies, sinon 8</translation>
    </message>
    <message>
        <source>either --weeks, or --from and --until, not both</source>
        <translation>soit --weeks, soit --from et --until, mais pas les deux</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>No account is chosen</source>
        <translation>Aucun compte n’est choisi</translation>
    </message>
    <message>
        <source>There is no date</source>
        <translation>La date manque</translation>
    </message>
    <message>
        <source>There is nothing to publish</source>
        <translation>Il n’y a rien à publier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>A character is not allowed there</source>
        <translation>Un caractère n’y est pas permis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtag(s) too many</source>
        <translation>
            <numerusform>%Ln mot-dièse de trop</numerusform>
            <numerusform>%Ln mots-dièse de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>A curated link needs its link</source>
        <translation>Une veille a besoin de son lien</translation>
    </message>
    <message>
        <source>%1 has no alternative text</source>
        <translation>%1 n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>Another post goes out within the hour</source>
        <translation>Un autre message paraît dans l’heure</translation>
    </message>
    <message>
        <source>Another post says the same within 30 days</source>
        <translation>Un autre message dit la même chose à moins de 30 jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong on one account: its name, then the fault</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is not ready yet. %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas encore prêt. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nor are %Ln other(s).</source>
        <translation>
            <numerusform>%Ln autre non plus.</numerusform>
            <numerusform>%Ln autres non plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>The editorial planner for associations. Without a command it opens the window.</source>
        <translation>Le calendrier éditorial des associations. Sans commande, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>afficher ce texte</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Each command explains itself: semainier COMMAND --help</source>
        <translation>Chaque commande s’explique&#x202f;: semainier COMMANDE --help</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>il n’y a pas d’option %1</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>il n’y a pas de commande «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>see: semainier --help</source>
        <translation>voir&#x202f;: semainier --help</translation>
    </message>
    <message>
        <source>the result could not be written</source>
        <translation>le résultat n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>RecurrenceWords</name>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Chaque jour</numerusform>
            <numerusform>Tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two weekdays of a list</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two weekdays of a list that goes on</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <translation>Chaque semaine&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln week(s) on %1</source>
        <translation>
            <numerusform>Chaque semaine&#x202f;: %1</numerusform>
            <numerusform>Toutes les %Ln semaines&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the %1</source>
        <extracomment>&quot;Every month on the third Wednesday&quot;</extracomment>
        <translation>Chaque mois, le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s) on the %1</source>
        <translation>
            <numerusform>Chaque mois, le %1</numerusform>
            <numerusform>Tous les %Ln mois, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <extracomment>&quot;Every month on day 18&quot;</extracomment>
        <translation>Chaque mois, le %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln month(s) on day %1</source>
        <translation>
            <numerusform>Chaque mois, le %1</numerusform>
            <numerusform>Tous les %Ln mois, le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>premier %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>deuxième %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>troisième %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>quatrième %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln time(s)</source>
        <translation>
            <numerusform>%1, %Ln fois</numerusform>
            <numerusform>%1, %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>bring a calendar back to what a backup holds; the present state is kept</source>
        <translation>ramener un calendrier à ce que contient une sauvegarde&#x202f;; l’état présent est gardé</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la sauvegarde</translation>
    </message>
    <message>
        <source>The calendar as it was before: %1</source>
        <translation>Le calendrier tel qu’il était avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>The damaged calendar was set aside: %1</source>
        <translation>Le calendrier abîmé a été mis de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: this is the calendar itself; choose one of its backups</source>
        <translation>%1&#x202f;: c’est le calendrier lui-même&#x202f;; choisissez une de ses sauvegardes</translation>
    </message>
</context>
<context>
    <name>RowSentence</name>
    <message>
        <source>the date cannot be read</source>
        <translation>la date n’est pas lisible</translation>
    </message>
    <message>
        <source>no calendar has this day</source>
        <translation>ce jour n’existe dans aucun calendrier</translation>
    </message>
    <message>
        <source>there is neither a date nor a text</source>
        <translation>il n’y a ni date ni texte</translation>
    </message>
    <message>
        <source>line %1 has the same uid</source>
        <translation>la ligne %1 a le même uid</translation>
    </message>
    <message>
        <source>another post of %1 has this id of the network</source>
        <translation>un autre message de %1 a déjà cet identifiant du réseau</translation>
    </message>
    <message>
        <source>this date is a %1; the date was kept</source>
        <translation>cette date est un %1&#x202f;; la date a été gardée</translation>
    </message>
    <message>
        <source>no year was given; taken as %1</source>
        <translation>pas d’année&#x202f;; lu comme %1</translation>
    </message>
    <message>
        <source>the hour cannot be read; left out</source>
        <translation>l’heure n’est pas lisible&#x202f;; laissée de côté</translation>
    </message>
    <message>
        <source>no day has this hour; left out</source>
        <translation>aucun jour n’a cette heure&#x202f;; laissée de côté</translation>
    </message>
    <message>
        <source>several hours; taken as %1</source>
        <translation>plusieurs heures&#x202f;; lu comme %1</translation>
    </message>
    <message>
        <source>this kind is not known; taken as an information</source>
        <translation>genre inconnu&#x202f;; lu comme une info de l’association</translation>
    </message>
    <message>
        <source>this state is not known; taken as a draft, or as an idea without a date</source>
        <translation>état inconnu&#x202f;; lu comme un brouillon, ou comme une idée sans date</translation>
    </message>
    <message>
        <source>this account or network is not known; left out</source>
        <translation>compte ou réseau inconnu&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>there are several accounts of this network; taken as %1</source>
        <translation>il y a plusieurs comptes de ce réseau&#x202f;; lu comme %1</translation>
    </message>
    <message>
        <source>neither yes nor no; left out</source>
        <translation>ni oui ni non&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>this is no number of minutes; left out</source>
        <translation>ce n’est pas un nombre de minutes&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>this is not what Semainier writes here; left out</source>
        <translation>ce n’est pas ce que Semainier écrit ici&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>some characters could not be read; check the text</source>
        <translation>certains caractères n’ont pas pu être lus&#x202f;; vérifiez le texte</translation>
    </message>
    <message>
        <source>there are more cells than columns; the last ones were left out</source>
        <translation>il y a plus de cellules que de colonnes&#x202f;; les dernières ont été laissées de côté</translation>
    </message>
    <message>
        <source>the day of the event cannot be read; left out</source>
        <translation>le jour de l’événement n’est pas lisible&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>this is no number of people; left out</source>
        <translation>ce n’est pas un nombre de personnes&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>something else is written beside the hour; taken as %1</source>
        <translation>autre chose est écrit à côté de l’heure&#x202f;; pris comme %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sheet seem to be in this cell; is there a quotation mark too many?</source>
        <translation>
            <numerusform>%Ln ligne du tableau semble être dans cette cellule&#x202f;; y a-t-il un guillemet de trop&#x202f;?</numerusform>
            <numerusform>%Ln lignes du tableau semblent être dans cette cellule&#x202f;; y a-t-il un guillemet de trop&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Temps prévu</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Repartage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Details by account</source>
        <translation>Détails par compte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Event: date</source>
        <translation>Événement&#x202f;: date</translation>
    </message>
    <message>
        <source>Event: start</source>
        <translation>Événement&#x202f;: début</translation>
    </message>
    <message>
        <source>Event: end</source>
        <translation>Événement&#x202f;: fin</translation>
    </message>
    <message>
        <source>Event: place</source>
        <translation>Événement&#x202f;: lieu</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Bénévoles nécessaires</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Bénévoles trouvés</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>SorterWords</name>
    <message>
        <source>answers or shares somebody</source>
        <translation>répond à quelqu’un ou le partage</translation>
    </message>
    <message>
        <source>“%1” calls to act</source>
        <translation>«&#x202f;%1&#x202f;» appelle à agir</translation>
    </message>
    <message>
        <source>names a day and an hour</source>
        <translation>donne un jour et une heure</translation>
    </message>
    <message>
        <source>“%1” with a day or an hour</source>
        <translation>«&#x202f;%1&#x202f;» avec un jour ou une heure</translation>
    </message>
    <message>
        <source>link to your site %1</source>
        <translation>lien vers votre site %1</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>“%1” beside a shortened link</source>
        <translation>«&#x202f;%1&#x202f;» à côté d’un lien raccourci</translation>
    </message>
    <message>
        <source>nothing points to another kind</source>
        <translation>rien n’indique un autre genre</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln that answer or share somebody as %2</source>
        <translation>
            <numerusform>Confirmer celle qui répond ou partage&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln qui répondent ou partagent&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with “%1” as %2</source>
        <translation>
            <numerusform>Confirmer celle avec «&#x202f;%1&#x202f;»&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln avec «&#x202f;%1&#x202f;»&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with a day and an hour as %2</source>
        <translation>
            <numerusform>Confirmer celle avec un jour et une heure&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln avec un jour et une heure&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with “%1” and a day or an hour as %2</source>
        <translation>
            <numerusform>Confirmer celle avec «&#x202f;%1&#x202f;» et un jour ou une heure&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln avec «&#x202f;%1&#x202f;» et un jour ou une heure&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with a link to your site %1 as %2</source>
        <translation>
            <numerusform>Confirmer celle avec un lien vers votre site %1&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln avec un lien vers votre site %1&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln with a link to %1 as %2</source>
        <translation>
            <numerusform>Confirmer celle avec un lien vers %1&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln avec un lien vers %1&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %Ln without another clue as %2</source>
        <translation>
            <numerusform>Confirmer celle sans autre indice&#x202f;: %2</numerusform>
            <numerusform>Confirmer les %Ln sans autre indice&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsCommand</name>
    <message>
        <source>bring what the networks counted into a calendar, as one step that can be undone</source>
        <translation>reprendre dans un calendrier ce que les réseaux ont compté, en une seule action qui s’annule</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>le calendrier</translation>
    </message>
    <message>
        <source>a file of statistics as X, Meta, LinkedIn, Mastodon, Bluesky, YouTube, TikTok or Publer export it, also within a zip archive</source>
        <translation>un fichier de statistiques exporté de X, Meta, LinkedIn, Mastodon, Bluesky, YouTube, TikTok ou Publer, même dans une archive zip</translation>
    </message>
    <message>
        <source>only say what would be new, updated, matched and skipped</source>
        <translation>dire seulement ce qui serait nouveau, mis à jour, rapproché ou laissé de côté</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>en un objet JSON</translation>
    </message>
    <message>
        <source>no publication could be taken</source>
        <translation>aucune publication n’a pu être reprise</translation>
    </message>
</context>
<context>
    <name>StatisticsDialogWords</name>
    <message>
        <source>neither an id nor an address says which publication this is</source>
        <translation>ni identifiant ni adresse ne dit de quelle publication il s’agit</translation>
    </message>
    <message>
        <source>a total or a heading, not a publication</source>
        <translation>un total ou un titre, pas une publication</translation>
    </message>
    <message>
        <source>what is left of a deleted publication</source>
        <translation>ce qui reste d’une publication supprimée</translation>
    </message>
    <message>
        <source>a message that is not public</source>
        <translation>un message qui n’est pas public</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>pas de date lisible</translation>
    </message>
    <message>
        <source>neither a text nor anything shared</source>
        <translation>ni texte ni rien de partagé</translation>
    </message>
    <message>
        <source>the same publication stands in the file already</source>
        <translation>la même publication est déjà dans le fichier</translation>
    </message>
    <message>
        <source>the file does not say which account; the first one of the network was taken</source>
        <translation>le fichier ne dit pas quel compte&#x202f;; le premier du réseau a été retenu</translation>
    </message>
    <message>
        <source>%1 has the figures of days. Export the list of posts (“Content”) instead.</source>
        <translation>%1 contient des chiffres par jour. Exportez plutôt la liste des publications («&#x202f;Contenu&#x202f;»).</translation>
    </message>
    <message>
        <source>%1 is a plan and has no statistics: import it as a sheet.</source>
        <translation>%1 est un planning sans statistiques&#x202f;: importez-le comme un tableau.</translation>
    </message>
    <message>
        <source>%1 is of a personal profile of LinkedIn. Export “Content” of the page instead.</source>
        <translation>%1 vient d’un profil personnel LinkedIn. Exportez plutôt «&#x202f;Contenu&#x202f;» depuis la page.</translation>
    </message>
    <message>
        <source>columns named by you</source>
        <translation>colonnes nommées par vous</translation>
    </message>
    <message>
        <source>a spreadsheet has rounded the id</source>
        <translation>un tableur a arrondi l’identifiant</translation>
    </message>
    <message>
        <source>Export again with every column, or leave them: nothing else is missing.</source>
        <translation>Refaites l’export avec toutes les colonnes, ou laissez-les&#x202f;: rien d’autre ne manque.</translation>
    </message>
    <message>
        <source>Download the file again and import it without opening it in a spreadsheet.</source>
        <translation>Téléchargez de nouveau le fichier et importez-le sans l’ouvrir dans un tableur.</translation>
    </message>
    <message>
        <source>Nothing to do: the first one counts.</source>
        <translation>Rien à faire&#x202f;: la première compte.</translation>
    </message>
    <message>
        <source>Export again without changing the dates in a spreadsheet.</source>
        <translation>Refaites l’export sans modifier les dates dans un tableur.</translation>
    </message>
    <message>
        <source>Nothing to do: such lines do not count.</source>
        <translation>Rien à faire&#x202f;: ces lignes ne comptent pas.</translation>
    </message>
    <message>
        <source>Several posts with this text were planned that day. Which one is it?</source>
        <translation>Plusieurs publications avec ce texte étaient prévues ce jour-là. Laquelle est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>A post with this text was planned for another day. Is it this one?</source>
        <translation>Une publication avec ce texte était prévue un autre jour. Est-ce celle-ci&#x202f;?</translation>
    </message>
    <message>
        <source>A guess: the file does not say which account it is of.</source>
        <translation>Supposition&#x202f;: le fichier ne dit pas de quel compte il s’agit.</translation>
    </message>
    <message>
        <source>A guess: it is the only account of this network.</source>
        <translation>Supposition&#x202f;: c’est le seul compte de ce réseau.</translation>
    </message>
    <message>
        <source>Not in the calendar yet: it is added.</source>
        <translation>Pas encore dans le calendrier&#x202f;: il est ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln publication(s)</source>
        <extracomment>what an export calls an account</extracomment>
        <translation>
            <numerusform>%1, %Ln publication</numerusform>
            <numerusform>%1, %Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Un nouveau compte</translation>
    </message>
    <message>
        <source>A new account, %1</source>
        <translation>Un nouveau compte, %1</translation>
    </message>
    <message>
        <source>%1 (no longer used)</source>
        <extracomment>an account</extracomment>
        <translation>%1 (plus utilisé)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Line(s) %1</source>
        <extracomment>where rows stand in a file</extracomment>
        <translation>
            <numerusform>Ligne %1</numerusform>
            <numerusform>Lignes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>numbers of lines</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>of a network that Semainier does not know</source>
        <translation>d’un réseau que Semainier ne connaît pas</translation>
    </message>
    <message>
        <source>Nothing to do: these lines are left out.</source>
        <translation>Rien à faire&#x202f;: ces lignes sont laissées de côté.</translation>
    </message>
    <message>
        <source>nothing says of which network this is</source>
        <translation>rien n’indique de quel réseau il s’agit</translation>
    </message>
    <message>
        <source>Name the columns again, and choose the account of rows that name none.</source>
        <translation>Nommez de nouveau les colonnes et choisissez le compte des lignes qui n’en indiquent pas.</translation>
    </message>
    <message>
        <source>a version from before the publication was edited</source>
        <translation>une version d’avant la modification de la publication</translation>
    </message>
    <message>
        <source>the figures of a single day</source>
        <translation>les chiffres d’un seul jour</translation>
    </message>
    <message>
        <source>Export again with the figures since publication (“Lifetime”).</source>
        <translation>Exportez à nouveau avec les chiffres depuis la publication («&#x202f;Global&#x202f;»).</translation>
    </message>
    <message>
        <source>Nothing to do: the last version counts.</source>
        <translation>Rien à faire&#x202f;: la dernière version compte.</translation>
    </message>
    <message>
        <source>%1 tells who watches or follows, not what became of posts. Export the list of posts (“Content”) instead.</source>
        <translation>%1 décrit votre public, pas le résultat des publications. Exportez plutôt la liste des publications («&#x202f;Contenu&#x202f;»).</translation>
    </message>
    <message>
        <source>%1 holds what was deleted on X. Import “tweets.js” of the archive instead.</source>
        <translation>%1 contient ce qui a été supprimé de X. Importez plutôt le fichier «&#x202f;tweets.js&#x202f;» de l’archive.</translation>
    </message>
    <message>
        <source>%1 has stories only, which are gone after a day. Import “posts_1.json” or the whole download instead.</source>
        <translation>%1 ne contient que des stories, qui disparaissent au bout d’un jour. Importez plutôt «&#x202f;posts_1.json&#x202f;» ou tout le téléchargement.</translation>
    </message>
    <message>
        <source>%1 has the figures of days. In the advanced mode of YouTube Studio, export the table by content (“Table data.csv”) instead.</source>
        <translation>%1 contient des chiffres par jour. Dans le mode avancé de YouTube Studio, exportez plutôt le tableau par contenu («&#x202f;Données du tableau.csv&#x202f;»).</translation>
    </message>
    <message>
        <source>%1 has the figures of whole accounts. Export “Post insights” of Publer instead.</source>
        <translation>%1 contient les chiffres de comptes entiers. Exportez plutôt «&#x202f;Post insights&#x202f;» depuis Publer.</translation>
    </message>
</context>
<context>
    <name>StatisticsReport</name>
    <message>
        <source>The calendar is as it was.</source>
        <translation>Le calendrier est resté tel quel.</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>laissé de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>douteux&#x202f;: %1</translation>
    </message>
    <message>
        <source>no counts</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>%1 to %2, as counted on %3</source>
        <translation>du %1 au %2, chiffres relevés le %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matched with planned posts</source>
        <translation>
            <numerusform>%Ln rapprochée d’une publication prévue</numerusform>
            <numerusform>%Ln rapprochées de publications prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this export lists no publication; export it again, for a longer period</source>
        <translation>%1&#x202f;: cet export ne liste aucune publication&#x202f;; exportez-le de nouveau, sur une période plus longue</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>neither an id nor an address says which publication this is</source>
        <translation>ni identifiant ni adresse ne disent de quelle publication il s’agit</translation>
    </message>
    <message>
        <source>a spreadsheet has rounded the id; import the file as it was downloaded</source>
        <translation>un tableur a arrondi l’identifiant&#x202f;; importez le fichier tel qu’il a été téléchargé</translation>
    </message>
    <message>
        <source>a total or a heading, not a publication</source>
        <translation>un total ou un intitulé, pas une publication</translation>
    </message>
    <message>
        <source>what is left of a deleted publication</source>
        <translation>ce qui reste d’une publication supprimée</translation>
    </message>
    <message>
        <source>a message that is not public</source>
        <translation>un message qui n’est pas public</translation>
    </message>
    <message>
        <source>no readable date</source>
        <translation>pas de date lisible</translation>
    </message>
    <message>
        <source>neither a text nor anything shared</source>
        <translation>ni texte ni rien de partagé</translation>
    </message>
    <message>
        <source>the same publication stands in the file already</source>
        <translation>la même publication est déjà dans le fichier</translation>
    </message>
    <message>
        <source>several planned posts are like it; the one planned nearest was taken</source>
        <translation>plusieurs publications prévues lui ressemblent&#x202f;; la plus proche par l’heure a été retenue</translation>
    </message>
    <message>
        <source>taken for the post with this text that was planned for the day before or after</source>
        <translation>rapprochée de la publication de même texte prévue pour la veille ou le lendemain</translation>
    </message>
    <message>
        <source>the file does not say which account; the first one of the network was taken</source>
        <translation>le fichier ne dit pas de quel compte il s’agit&#x202f;; le premier compte du réseau a été retenu</translation>
    </message>
    <message>
        <source>these are the figures of X by day; export the list of posts (Content) instead</source>
        <translation>ce sont les chiffres de X par jour&#x202f;; exportez plutôt la liste des publications («&#x202f;Content&#x202f;»)</translation>
    </message>
    <message>
        <source>these are the figures of the videos of X by day; export the list of posts (Content) instead</source>
        <translation>ce sont les chiffres des vidéos de X par jour&#x202f;; exportez plutôt la liste des publications («&#x202f;Content&#x202f;»)</translation>
    </message>
    <message>
        <source>these are the figures of LinkedIn by day; export “Content” and take its sheet “All posts”</source>
        <translation>ce sont les chiffres de LinkedIn par jour&#x202f;; exportez «&#x202f;Contenu&#x202f;» et prenez sa feuille «&#x202f;All posts&#x202f;»</translation>
    </message>
    <message>
        <source>this is the export of a personal profile of LinkedIn; export “Content” of the page instead</source>
        <translation>c’est l’export d’un profil personnel de LinkedIn&#x202f;; exportez plutôt «&#x202f;Contenu&#x202f;» de la page</translation>
    </message>
    <message>
        <source>these are the figures of YouTube by day; in the advanced mode, export the table by content instead (Table data.csv)</source>
        <translation>ce sont les chiffres de YouTube par jour&#x202f;; dans le mode avancé, exportez plutôt le tableau par contenu (Données du tableau.csv)</translation>
    </message>
    <message>
        <source>these are the figures of TikTok by day; export “Content” instead</source>
        <translation>ce sont les chiffres de TikTok par jour&#x202f;; exportez plutôt «&#x202f;Contenu&#x202f;»</translation>
    </message>
    <message>
        <source>this is a plan, not statistics; “semainier import” reads it</source>
        <translation>c’est un planning, pas des statistiques&#x202f;; «&#x202f;semainier import&#x202f;» le lit</translation>
    </message>
    <message>
        <source>this file has no figures of single publications; export the list of publications instead</source>
        <translation>ce fichier ne donne pas de chiffres par publication&#x202f;; exportez plutôt la liste des publications</translation>
    </message>
    <message>
        <source>columns named by you</source>
        <translation>colonnes nommées par vous</translation>
    </message>
    <message>
        <source>of a network that Semainier does not know</source>
        <translation>d’un réseau que Semainier ne connaît pas</translation>
    </message>
    <message>
        <source>nothing says of which network this is</source>
        <translation>rien n’indique de quel réseau il s’agit</translation>
    </message>
    <message>
        <source>a version from before the publication was edited</source>
        <translation>une version d’avant la modification de la publication</translation>
    </message>
    <message>
        <source>the figures of a single day; export those since publication (“Lifetime”) instead</source>
        <translation>les chiffres d’un seul jour&#x202f;; exportez plutôt ceux depuis la publication («&#x202f;Global&#x202f;»)</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>réactions</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>partages</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
</context>
<context>
    <name>TrendPicture</name>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
</context>
<context>
    <name>WeekMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move to the next day</source>
        <translation>Déplacer au jour suivant</translation>
    </message>
    <message>
        <source>Move to the next week</source>
        <translation>Déplacer à la semaine suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Plan a post here</source>
        <translation>Prévoir un message ici</translation>
    </message>
    <message>
        <source>New post on this day</source>
        <translation>Nouveau message ce jour-là</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Coller ici</translation>
    </message>
    <message>
        <source>Exchange with the post cut or copied</source>
        <translation>Échanger avec le message coupé ou copié</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Précédente</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Suivante ›</translation>
    </message>
</context>
<context>
    <name>WeeklyWords</name>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>How many times it was shown</source>
        <translation>Combien de fois la publication a été affichée</translation>
    </message>
    <message>
        <source>How many people it was shown to</source>
        <translation>Combien de personnes l’ont vue</translation>
    </message>
    <message>
        <source>Likes and favourites of any kind</source>
        <translation>J’aime, favoris et autres réactions</translation>
    </message>
    <message>
        <source>Comments and replies of the public</source>
        <translation>Commentaires et réponses du public</translation>
    </message>
    <message>
        <source>How many times others shared it</source>
        <translation>Combien de fois d’autres l’ont partagée</translation>
    </message>
    <message>
        <source>Clicks on its links</source>
        <translation>Clics sur ses liens</translation>
    </message>
    <message>
        <source>How many people kept it</source>
        <translation>Combien de personnes l’ont enregistrée</translation>
    </message>
    <message>
        <source>How many times its video was played</source>
        <translation>Combien de fois sa vidéo a été lue</translation>
    </message>
    <message>
        <source>Followers were never noted before</source>
        <translation>Abonnés jamais notés jusqu’ici</translation>
    </message>
    <message>
        <source>%1 followers on %2</source>
        <extracomment>a number, a day</extracomment>
        <translation>%1 abonnés au %2</translation>
    </message>
    <message>
        <source>not marked as published yet</source>
        <translation>pas encore marquée comme publiée</translation>
    </message>
    <message numerus="yes">
        <source>read after %Ln days, too early: look again from %1 on</source>
        <translation>
            <numerusform>chiffres relevés au bout de %Ln jour, trop tôt&#x202f;: à revoir à partir du %1</numerusform>
            <numerusform>chiffres relevés au bout de %Ln jours, trop tôt&#x202f;: à revoir à partir du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln posts have figures</source>
        <translation>
            <numerusform>Publications avec chiffres&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Publications avec chiffres&#x202f;: %1 sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::AccountTabs</name>
    <message>
        <source>Texts of the accounts</source>
        <translation>Textes des comptes</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>The text of every account without one of its own</source>
        <translation>Le texte de chaque compte qui n’en a pas un à lui</translation>
    </message>
    <message>
        <source>Choose the accounts</source>
        <translation>Choisir les comptes</translation>
    </message>
    <message>
        <source>%1, own text</source>
        <translation>%1, texte propre</translation>
    </message>
    <message>
        <source>Has a text of its own</source>
        <translation>A un texte à lui</translation>
    </message>
    <message>
        <source>The calendar has no account yet</source>
        <translation>Le calendrier n’a pas encore de compte</translation>
    </message>
</context>
<context>
    <name>semainier::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Where the association publishes. Semainier asks for no password and connects to nothing. Drag an account, or press Alt with the arrows, to change the order.</source>
        <translation>Où l’association publie. Semainier ne demande aucun mot de passe et ne se connecte à rien. Pour changer l’ordre, faites glisser un compte ou appuyez sur Alt et une flèche.</translation>
    </message>
    <message>
        <source>Network of the new account</source>
        <translation>Réseau du nouveau compte</translation>
    </message>
    <message>
        <source>@name, or empty</source>
        <translation>@nom, ou rien</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>No account yet. Choose a network below and press Add.</source>
        <translation>Aucun compte pour l’instant. Choisissez un réseau ci-dessous et appuyez sur Ajouter.</translation>
    </message>
    <message>
        <source>Address or user name</source>
        <translation>Adresse ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>A number of characters.</source>
        <translation>Un nombre de caractères.</translation>
    </message>
    <message>
        <source>Own limit of characters</source>
        <translation>Limite de caractères propre</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <translation>%1, comme sur %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No post uses it.</source>
        <translation>Aucun message ne l’utilise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts use it.</source>
        <translation>
            <numerusform>%Ln message l’utilise.</numerusform>
            <numerusform>%Ln messages l’utilisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an account on %1 already: give this one its user name.</source>
        <translation>Il y a déjà un compte sur %1&#x202f;: donnez à celui-ci son nom d’utilisateur.</translation>
    </message>
    <message>
        <source>“%1” on %2 is in the list already.</source>
        <translation>«&#x202f;%1&#x202f;» sur %2 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Account in use</source>
        <translation>Compte utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts use “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</source>
        <translation>
            <numerusform>%Ln message utilise «&#x202f;%1&#x202f;»&#x202f;: il ne peut pas être supprimé. Archivé, il est gardé pour ce message et n’est plus proposé pour les nouveaux.</numerusform>
            <numerusform>%Ln messages utilisent «&#x202f;%1&#x202f;»&#x202f;: il ne peut pas être supprimé. Archivé, il est gardé pour eux et n’est plus proposé pour les nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Kept for old posts, no longer offered for new ones.</source>
        <translation>Gardé pour les anciens messages, plus proposé pour les nouveaux.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::AddLine</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>semainier::ui::AssociationPage</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>What belongs to the association travels with its file.</source>
        <translation>Ce qui appartient à l’association voyage avec son fichier.</translation>
    </message>
    <message>
        <source>The association needs a name.</source>
        <translation>L’association a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Nom de l’association</translation>
    </message>
    <message>
        <source>Show the public holidays of France</source>
        <translation>Montrer les jours fériés français</translation>
    </message>
    <message>
        <source>Time planned for a new post</source>
        <translation>Temps prévu pour un nouveau message</translation>
    </message>
    <message>
        <source>Where nothing is written, the usual time in grey counts.</source>
        <translation>Sans rien d’écrit, c’est le temps habituel en gris qui compte.</translation>
    </message>
    <message>
        <source>A time such as 45 or 1 h 30.</source>
        <translation>Un temps comme 45 ou 1 h 30.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::BackupModel</name>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Before an update of Semainier</source>
        <translation>Avant une mise à jour de Semainier</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Avant la restauration d’une autre sauvegarde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>semainier::ui::BalanceGroup</name>
    <message>
        <source>Balance of the week</source>
        <translation>Équilibre de la semaine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) planned</source>
        <translation>
            <numerusform>%Ln message prévu</numerusform>
            <numerusform>%Ln messages prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Rien n’était prévu.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Begin with what is missing, or press N.</source>
        <translation>Rien n’est encore prévu. Commencez par ce qui manque, ou appuyez sur N.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Press N or click a “+” to add a post.</source>
        <translation>Rien n’est encore prévu. Appuyez sur N ou cliquez sur un «&#x202f;+&#x202f;» pour ajouter un message.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>semainier::ui::CalendarEditor</name>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation en cours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Rétablissement en cours&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>semainier::ui::CalendarPage</name>
    <message>
        <source>This calendar can only be read: its file or its folder cannot be written.</source>
        <translation>Ce calendrier est en lecture seule&#x202f;: son fichier ou son dossier ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Another file has taken the place of this calendar, or it was moved.</source>
        <translation>Un autre fichier a pris la place de ce calendrier, ou il a été déplacé.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts written to %1</source>
        <translation>
            <numerusform>%Ln message écrit dans %1</numerusform>
            <numerusform>%Ln messages écrits dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts added</source>
        <translation>
            <numerusform>%Ln message ajouté</numerusform>
            <numerusform>%Ln messages ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells to look at</source>
        <translation>
            <numerusform>%Ln cellule à vérifier</numerusform>
            <numerusform>%Ln cellules à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln ligne refusée</numerusform>
            <numerusform>%Ln lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The calendar is as it was on %1 at %2</source>
        <translation>Le calendrier est comme il était le %1 à %2</translation>
    </message>
    <message>
        <source>Give it a day</source>
        <translation>Donner une date</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Montrer le message</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Sort %Ln kinds</source>
        <translation>
            <numerusform>Trier %Ln genre</numerusform>
            <numerusform>Trier %Ln genres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CalendarScreen</name>
    <message>
        <source>Nothing is planned here. Press N or click a “+” to add a post.</source>
        <translation>Rien n’est prévu ici. Appuyez sur N ou cliquez sur un «&#x202f;+&#x202f;» pour ajouter un message.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::Chart</name>
    <message>
        <source>Menu of the chart</source>
        <translation>Menu du graphique</translation>
    </message>
    <message>
        <source>Table, copy, save</source>
        <translation>Tableau, copie, enregistrement</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Save as p&amp;icture (PNG)…</source>
        <translation>Enregistrer en i&amp;mage (PNG)…</translation>
    </message>
    <message>
        <source>Save as &amp;drawing (SVG)…</source>
        <translation>Enregistrer en &amp;dessin (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Save the figures (CSV)…</source>
        <translation>Enregistrer les &amp;chiffres (CSV)…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Save as drawing</source>
        <translation>Enregistrer en dessin</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Tell parts by pa&amp;tterns too</source>
        <translation>Distinguer aussi les genres par des mo&amp;tifs</translation>
    </message>
</context>
<context>
    <name>semainier::ui::CheckChoices</name>
    <message numerus="yes">
        <source>Leave out %Ln rows</source>
        <translation>
            <numerusform>Laisser %Ln ligne de côté</numerusform>
            <numerusform>Laisser %Ln lignes de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Repartage</translation>
    </message>
    <message>
        <source>Post of our own</source>
        <translation>Message à nous</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Create the account %1</source>
        <translation>Créer le compte %1</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No hour</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sans nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sans durée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Keep the date</source>
        <translation>Garder la date</translation>
    </message>
    <message>
        <source>Draft, or idea without a date</source>
        <translation>Brouillon, ou idée sans date</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Une autre date…</translation>
    </message>
    <message>
        <source>Another hour…</source>
        <translation>Une autre heure…</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Un autre nombre…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Une autre durée…</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ColumnNaming</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Lecture de %Ln fichier</numerusform>
            <numerusform>Lecture de %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::CommandPalette</name>
    <message>
        <source>Everything Semainier can do</source>
        <translation>Tout ce que Semainier sait faire</translation>
    </message>
    <message>
        <source>An action, a date, words of a post</source>
        <translation>Une action, une date, les mots d’un message</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action of a menu within the menu: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No action, date or post answers these words</source>
        <translation>Aucune action, date ni message ne répond à ces mots</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller au %1</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Fait récemment</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>For you, on this computer, whatever calendar is open.</source>
        <translation>Pour vous, sur cet ordinateur, quel que soit le calendrier ouvert.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>semainier::ui::CountTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::CountTiles</name>
    <message>
        <source>to add</source>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>to add, dated</source>
        <translation>à ajouter, datés</translation>
    </message>
    <message>
        <source>to add, undated</source>
        <translation>à ajouter, à dater</translation>
    </message>
    <message>
        <source>to update</source>
        <translation>à mettre à jour</translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>inchangée</numerusform>
            <numerusform>inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the sheet</source>
        <translation>
            <numerusform>absent du tableau</numerusform>
            <numerusform>absents du tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>refusée</numerusform>
            <numerusform>refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::DayField</name>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Choisir un jour (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>semainier::ui::DoubtDetail</name>
    <message>
        <source>%1  Another publication</source>
        <comment>the number of a choice</comment>
        <translation>%1  Autre publication</translation>
    </message>
    <message>
        <source>It is added as a post of its own; what was planned stays as it is.</source>
        <translation>Elle est ajoutée à part&#x202f;; ce qui était prévu reste tel quel.</translation>
    </message>
    <message>
        <source>What the network says</source>
        <translation>Ce que dit le réseau</translation>
    </message>
    <message>
        <source>planned the day before</source>
        <translation>prévue la veille</translation>
    </message>
    <message>
        <source>planned the day after</source>
        <translation>prévue le lendemain</translation>
    </message>
    <message>
        <source>planned the same day</source>
        <translation>prévue le même jour</translation>
    </message>
    <message>
        <source>planned at the same hour</source>
        <translation>prévue à la même heure</translation>
    </message>
    <message>
        <source>planned %1 earlier</source>
        <translation>prévue %1 plus tôt</translation>
    </message>
    <message>
        <source>planned %1 later</source>
        <translation>prévue %1 plus tard</translation>
    </message>
    <message>
        <source>%1  Same post</source>
        <comment>the number of a choice</comment>
        <translation>%1  Même publication</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice, and a day and an hour</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::DoubtModel</name>
    <message>
        <source>Another publication</source>
        <translation>Autre publication</translation>
    </message>
    <message>
        <source>Post of %1</source>
        <comment>a day and an hour</comment>
        <translation>Prévue le %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>where, what was published, what it is taken for</comment>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
</context>
<context>
    <name>semainier::ui::DoubtPanel</name>
    <message>
        <source>Same post: %1</source>
        <comment>a day and an hour</comment>
        <translation>Même publication&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another publication</source>
        <translation>Autre publication</translation>
    </message>
</context>
<context>
    <name>semainier::ui::DoubtView</name>
    <message>
        <source>Publications to check</source>
        <translation>Publications à vérifier</translation>
    </message>
</context>
<context>
    <name>semainier::ui::EditFoot</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>Chaque changement compte aussitôt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>semainier::ui::EngagementHead</name>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Whose posts count: those of all accounts, or of one</source>
        <translation>Les publications qui comptent&#x202f;: celles de tous les comptes ou d’un seul</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Which kind of posts counts</source>
        <translation>Le genre de publications qui compte</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Which objective the posts that count serve</source>
        <translation>L’objectif que servent les publications qui comptent</translation>
    </message>
    <message>
        <source>Import statistics…</source>
        <translation>Importer des statistiques…</translation>
    </message>
    <message>
        <source>Bring what your networks counted into the calendar</source>
        <translation>Faire entrer dans le calendrier ce que vos réseaux ont compté</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Bilan PDF</translation>
    </message>
    <message>
        <source>Save two pages for the meeting: the figures, and what they rest on</source>
        <translation>Enregistrer deux pages pour la réunion&#x202f;: les chiffres, et ce sur quoi ils reposent</translation>
    </message>
</context>
<context>
    <name>semainier::ui::EngagementScreen</name>
    <message>
        <source>Import statistics…</source>
        <translation>Importer des statistiques…</translation>
    </message>
    <message>
        <source>No month has figures yet.</source>
        <translation>Aucun mois n’a encore de chiffres.</translation>
    </message>
    <message>
        <source>No post of this period has figures.</source>
        <translation>Aucune publication de cette période n’a de chiffres.</translation>
    </message>
    <message>
        <source>No post of this period has an hour and a rate.</source>
        <translation>Aucune publication de cette période n’a une heure et un taux.</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>Rates of different networks are not compared with each other.</source>
        <translation>Les taux de réseaux différents ne se comparent pas entre eux.</translation>
    </message>
    <message>
        <source>Slots that went best with you</source>
        <translation>Créneaux qui ont bien marché chez vous</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Nobody counted the followers in these months. Note them once a week in the weekly figures, in the menu.</source>
        <translation>Aucun relevé d’abonnés sur ces mois. Notez-les une fois par semaine dans «&#x202f;Chiffres de la semaine&#x202f;», au menu.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Won or lost in a month, by the last count of each; every account has its own scale.</source>
        <translation>Gagnés ou perdus chaque mois, d’après le dernier relevé&#x202f;; chaque compte a sa propre échelle.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::EntryModel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>a field of a post</comment>
        <translation>%1&#x202f;: changé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field before and after</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 · %2 · stays in the calendar</source>
        <comment>day, post</comment>
        <translation>%1 · %2 · reste dans le calendrier</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>semainier::ui::EntryPanel</name>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Nothing to add here.</source>
        <translation>Rien à ajouter ici.</translation>
    </message>
    <message>
        <source>Nothing has changed since the export.</source>
        <translation>Rien n’a changé depuis l’export.</translation>
    </message>
    <message>
        <source>These rows say what the calendar says already.</source>
        <translation>Ces lignes disent ce que le calendrier dit déjà.</translation>
    </message>
    <message>
        <source>Every post of these dates is in the sheet.</source>
        <translation>Chaque message de ces dates est dans le tableau.</translation>
    </message>
    <message>
        <source>Nothing to check: everything was understood.</source>
        <translation>Rien à vérifier&#x202f;: tout a été compris.</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>Aucune ligne n’est refusée.</translation>
    </message>
    <message>
        <source>Date of line %1</source>
        <translation>Date de la ligne %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hour of these posts</source>
        <translation>Heure de ces messages</translation>
    </message>
    <message>
        <source>“%1” is no hour.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time that these posts take</source>
        <translation>Temps que prennent ces messages</translation>
    </message>
    <message>
        <source>“%1” is no length of time.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de personnes.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::EventSection</name>
    <message>
        <source>Show or hide what the event needs</source>
        <translation>Montrer ou cacher ce qu’il faut à l’événement</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Jour de l’événement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Bénévoles nécessaires</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Bénévoles trouvés</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The line above the gauge: &quot;Need: Sat 21 Nov, 08:30–19:00, supermarket&quot;</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people found</source>
        <translation>
            <numerusform>%1, %Ln personne trouvée</numerusform>
            <numerusform>%1, %Ln personnes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExchangeFlow</name>
    <message>
        <source>Import a sheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Import statistics</source>
        <translation>Importer des statistiques</translation>
    </message>
    <message>
        <source>Exports of networks (*.csv *.tsv *.xls *.json *.js *.car *.zip)</source>
        <translation>Exports des réseaux (*.csv *.tsv *.xls *.json *.js *.car *.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Lecture de %Ln fichier</numerusform>
            <numerusform>Lecture de %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExchangesDialog</name>
    <message>
        <source>Exchanges with the community</source>
        <translation>Échanges avec la communauté</translation>
    </message>
    <message>
        <source>Exchanges are recorded by account. Add your accounts in the settings.</source>
        <translation>Les échanges se saisissent par compte. Ajoutez vos comptes dans les réglages.</translation>
    </message>
    <message>
        <source>How often you turned to others each week: replies to comments and messages, mentions of others, reposts of what they published. What the public does is not counted here. An empty row was not recorded; write 0 where there was none.</source>
        <translation>Combien de fois vous vous êtes adressés aux autres chaque semaine&#x202f;: réponses aux commentaires et messages, mentions d’autrui, repartages de ce qu’ils publient. Ce que fait le public ne se compte pas ici. Une ligne vide n’a pas été saisie&#x202f;; écrivez 0 s’il n’y en a eu aucun.</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semaines précédentes</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semaines suivantes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Repartages</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 on %2, week of %3</source>
        <extracomment>what is counted, the account, the week</extracomment>
        <translation>%1 sur %2, semaine du %3</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empties the row: nobody counted in this week</source>
        <translation>Vide la ligne&#x202f;: personne n’a compté cette semaine-là</translation>
    </message>
    <message>
        <source>%1, week of %2: not recorded</source>
        <extracomment>an account, a week</extracomment>
        <translation>%1, semaine du %2&#x202f;: non saisie</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExportDialog</name>
    <message>
        <source>Export a sheet</source>
        <translation>Exporter un tableau</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The &amp;whole calendar</source>
        <translation>&amp;Tout le calendrier</translation>
    </message>
    <message>
        <source>What is &amp;shown: %1</source>
        <translation>Ce qui est &amp;affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>From one da&amp;y to another</source>
        <translation>D’un &amp;jour à un autre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Excel in &amp;French</source>
        <translation>Excel en &amp;français</translation>
    </message>
    <message>
        <source>Semicolons between the cells: opens with a double click.</source>
        <translation>Des points-virgules entre les cellules&#x202f;: s’ouvre d’un double clic.</translation>
    </message>
    <message>
        <source>&amp;Other spreadsheets</source>
        <translation>&amp;D’autres tableurs</translation>
    </message>
    <message>
        <source>Commas between the cells: LibreOffice, Google Sheets, Excel in English.</source>
        <translation>Des virgules entre les cellules&#x202f;: LibreOffice, Google Sheets, Excel en anglais.</translation>
    </message>
    <message>
        <source>To come &amp;back without loss</source>
        <translation>&amp;Revenir sans perte</translation>
    </message>
    <message>
        <source>Every field, and commas. Changed and imported again, it updates the posts.</source>
        <translation>Tous les champs, et des virgules. Modifié puis importé de nouveau, il met les messages à jour.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln posts…</source>
        <translation>
            <numerusform>&amp;Exporter %Ln message…</numerusform>
            <numerusform>&amp;Exporter %Ln messages…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <source>There is no post in these days.</source>
        <translation>Il n’y a aucun message ces jours-là.</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ExportFilesPanel</name>
    <message>
        <source>Files and accounts</source>
        <translation>Fichiers et comptes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of file, and how many lines it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures as they were on %1</source>
        <translation>Chiffres relevés le %1</translation>
    </message>
    <message>
        <source>is, in this calendar:</source>
        <translation>est, dans ce calendrier&#x202f;:</translation>
    </message>
    <message>
        <source>%1 is</source>
        <comment>an account of a file; the name of one of the calendar follows</comment>
        <translation>%1 est</translation>
    </message>
    <message>
        <source>Name the columns again…</source>
        <translation>Renommer les colonnes…</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FacetPopup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FacetWords</name>
    <message>
        <source>Deleted account</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FieldBox</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Ce que contient «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FigureCard</name>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Networks: all</source>
        <translation>Réseaux&#x202f;: tous</translation>
    </message>
    <message>
        <source>Networks: %1</source>
        <translation>Réseaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show all networks</source>
        <translation>Montrer tous les réseaux</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Kinds: all</source>
        <translation>Genres&#x202f;: tous</translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation>Genres&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Montrer tous les genres</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>States: all</source>
        <translation>États&#x202f;: tous</translation>
    </message>
    <message>
        <source>States: %1</source>
        <translation>États&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Montrer tous les états</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>In charge: all</source>
        <translation>Responsable&#x202f;: tous</translation>
    </message>
    <message>
        <source>In charge: %1</source>
        <translation>Responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show the posts of everybody</source>
        <translation>Montrer les messages de tout le monde</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ filtre</translation>
    </message>
    <message>
        <source>Show only the posts that have some words</source>
        <translation>Ne montrer que les messages qui contiennent certains mots</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>Mots du message</translation>
    </message>
    <message>
        <source>Words that the posts must have</source>
        <translation>Mots que les messages doivent contenir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show every post again</source>
        <translation>Montrer de nouveau tous les messages</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 of %2 ·</source>
        <translation>%1 sur %2 ·</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln post(s) shown</source>
        <translation>
            <numerusform>%1 sur %Ln message affiché</numerusform>
            <numerusform>%1 sur %Ln messages affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::FirstRun</name>
    <message>
        <source>One calendar for everything your association publishes: its messages, the links it comments, its own articles.</source>
        <translation>Un seul calendrier pour tout ce que publie votre association&#x202f;: ses messages, les liens qu’elle commente, ses propres articles.</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nouveau calendrier</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>Ouvrir un calendrier</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>Importer un CSV</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <translation>%1  —  %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FollowersQuestion</name>
    <message>
        <source>Is the change meant for the following posts too?</source>
        <translation>La modification concerne-t-elle aussi les messages suivants&#x202f;?</translation>
    </message>
    <message>
        <source>Are the following posts to move too?</source>
        <translation>Les messages suivants doivent-ils aussi être déplacés&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” repeats.</source>
        <translation>«&#x202f;%1&#x202f;» se répète.</translation>
    </message>
    <message>
        <source>Repeated post</source>
        <translation>Message répété</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Celui-ci seulement</translation>
    </message>
    <message>
        <source>This one and the following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FootWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;14 volunteers missing&quot;, %2 the day: &quot;Saturday&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is &quot;14 volunteers missing&quot;, %2 is &quot;2 events&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Info %1</source>
        <extracomment>parts of the mix in the narrow segment of a bar, with how many posts</extracomment>
        <translation>Info %1</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Action %1</translation>
    </message>
    <message>
        <source>Curated %1</source>
        <translation>Veille %1</translation>
    </message>
    <message>
        <source>Art. %1</source>
        <translation>Art. %1</translation>
    </message>
    <message>
        <source>%1 in common with the target</source>
        <translation>%1 en commun avec la cible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln news item(s)</source>
        <translation>
            <numerusform>%Ln info</numerusform>
            <numerusform>%Ln infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to action</source>
        <translation>
            <numerusform>%Ln appel à agir</numerusform>
            <numerusform>%Ln appels à agir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln curated link(s)</source>
        <translation>
            <numerusform>%Ln veille</numerusform>
            <numerusform>%Ln veilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Exch. %1</source>
        <extracomment>exchanges, in a narrow place</extracomment>
        <translation>Éch. %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Missing: %1. Plan a time for them</source>
        <translation>Il manque&#x202f;: %1. Prévoir un temps pour eux</translation>
    </message>
    <message>
        <source>Missing: %1. Plan a post (%2) in the next free slot</source>
        <translation>Il manque&#x202f;: %1. Prévoir un message (%2) au prochain créneau libre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1&#x202f;: %2 de trop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln volunteer(s) missing</source>
        <translation>
            <numerusform>%Ln bénévole manque</numerusform>
            <numerusform>%Ln bénévoles manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manquent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What happened to this post</source>
        <translation>Ce qui est arrivé à ce message</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>semainier::ui::HourPopup</name>
    <message numerus="yes">
        <source>Hour of %Ln post(s)</source>
        <translation>
            <numerusform>Heure de %Ln message</numerusform>
            <numerusform>Heure de %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>&amp;No hour</source>
        <translation>&amp;Sans heure</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>&amp;Donner</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImageRow</name>
    <message>
        <source>Take the image off the post (the file stays)</source>
        <translation>Retirer l’image du message (le fichier reste)</translation>
    </message>
    <message>
        <source>Describe it for those who cannot see it</source>
        <translation>La décrire pour ceux qui ne la voient pas</translation>
    </message>
    <message>
        <source>Alternative text of %1</source>
        <translation>Texte alternatif de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1: not found</source>
        <translation>%1&#x202f;: introuvable</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImagesSection</name>
    <message>
        <source>Add an image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>You can also drop files on this pane</source>
        <translation>On peut aussi déposer des fichiers sur ce volet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · alternative text ✓</source>
        <translation>%1 · texte alternatif ✓</translation>
    </message>
    <message>
        <source>%1 · describe them</source>
        <translation>%1 · à décrire</translation>
    </message>
    <message>
        <source>Show the images and their alternative texts</source>
        <translation>Montrer les images et leurs textes alternatifs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without alternative text</source>
        <translation>
            <numerusform>%Ln image sans texte alternatif</numerusform>
            <numerusform>%Ln images sans texte alternatif</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ImportDialog</name>
    <message>
        <source>Import a sheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation>Enregistrer les lignes &amp;refusées…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import is undone in one step.</source>
        <translation>Rien n’est encore modifié. L’import s’annule en une fois.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Writing to the calendar…</source>
        <translation>Écriture dans le calendrier…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln posts</source>
        <translation>
            <numerusform>&amp;Importer %Ln message</numerusform>
            <numerusform>&amp;Importer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 – lignes refusées</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>Les lignes refusées sont dans %1.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::IntentionRunner</name>
    <message>
        <source>This post is one of a series. What is to be moved?</source>
        <translation>Ce message fait partie d’une série. Que faut-il déplacer&#x202f;?</translation>
    </message>
    <message>
        <source>This post is one of a series. What is to be deleted?</source>
        <translation>Ce message fait partie d’une série. Que faut-il supprimer&#x202f;?</translation>
    </message>
    <message>
        <source>A post that comes again</source>
        <translation>Un message qui revient</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci seulement</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
</context>
<context>
    <name>semainier::ui::KeyDateRuleEdit</name>
    <message>
        <source>When it comes</source>
        <translation>Quand il revient</translation>
    </message>
    <message>
        <source>Every year on the same day</source>
        <translation>Chaque année le même jour</translation>
    </message>
    <message>
        <source>On a weekday of a month</source>
        <translation>Un jour de semaine d’un mois</translation>
    </message>
    <message>
        <source>Counted from Easter Sunday</source>
        <translation>Compté depuis le dimanche de Pâques</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Lequel du mois</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <source>Fourth</source>
        <translation>Quatrième</translation>
    </message>
    <message>
        <source>Fifth</source>
        <translation>Cinquième</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Counted from that day</source>
        <translation>Compté depuis ce jour</translation>
    </message>
    <message>
        <source>That very day</source>
        <translation>Ce jour même</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Jours après</translation>
    </message>
    <message>
        <source>Days before it</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Next weekday after it</source>
        <translation>Prochain jour de semaine après</translation>
    </message>
    <message>
        <source>Last weekday before it</source>
        <translation>Dernier jour de semaine avant</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Weekday after or before it</source>
        <translation>Jour de semaine après ou avant</translation>
    </message>
    <message>
        <source>How many days it lasts</source>
        <translation>Combien de jours il dure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %Ln days</source>
        <translation>
            <numerusform>dure %Ln jour</numerusform>
            <numerusform>dure %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::KeyDatesPage</name>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Temps forts</translation>
    </message>
    <message>
        <source>Moments that come back every year and that the calendar recalls: days of a cause, drives, fairs.</source>
        <translation>Des moments qui reviennent chaque année et que le calendrier rappelle&#x202f;: journées d’une cause, collectes, forums.</translation>
    </message>
    <message>
        <source>Restore the usual ones</source>
        <translation>Rétablir les habituels</translation>
    </message>
    <message>
        <source>Brings back the key dates that were deleted, and the days of those that were changed; yours stay</source>
        <translation>Ramène les temps forts supprimés et les jours de ceux qui ont changé&#x202f;; les vôtres restent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a key date</source>
        <translation>Ajouter un temps fort</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Temps fort</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>No key date. Type a name below and press Enter, or restore the usual ones.</source>
        <translation>Aucun temps fort. Écrivez un nom ci-dessous et appuyez sur Entrée, ou rétablissez les habituels.</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Quand il revient</translation>
    </message>
    <message>
        <source>Delete the key date</source>
        <translation>Supprimer le temps fort</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochain&#x202f;: %1</translation>
    </message>
    <message>
        <source>These words are not understood: “%1”. Choose anew.</source>
        <translation>Ces mots ne sont pas compris&#x202f;: «&#x202f;%1&#x202f;». Choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::KindKey</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>%1, key %2, proposed</source>
        <translation>%1, touche %2, proposé</translation>
    </message>
    <message>
        <source>%1, key %2, given</source>
        <translation>%1, touche %2, choisi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sorted</source>
        <translation>
            <numerusform>%Ln triée</numerusform>
            <numerusform>%Ln triées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::LeftOutView</name>
    <message>
        <source>Lines left out, by reason</source>
        <translation>Lignes écartées, par raison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many lines are left out, and why</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::LensCard</name>
    <message>
        <source>Ways to look at the same posts</source>
        <translation>Façons de regarder les mêmes messages</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>with the target: %1</source>
        <translation>avec la cible&#x202f;: %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>less than there</source>
        <translation>moins que là</translation>
    </message>
    <message>
        <source>more than there</source>
        <translation>plus que là</translation>
    </message>
    <message>
        <source>You are not on it: that takes published posts and recorded exchanges.</source>
        <translation>Vous n’y êtes pas&#x202f;: il faut des messages publiés et des échanges saisis.</translation>
    </message>
    <message>
        <source>%1; your path from %2. The pale area is where your habit may lie.</source>
        <extracomment>“40 posts, 8 weeks”, “June to November 2026”</extracomment>
        <translation>%1&#x202f;; votre chemin de %2. La zone pâle est celle où peut se trouver votre habitude.</translation>
    </message>
    <message>
        <source>In points of your mix (%1); the thin lines say how far that may be chance.</source>
        <translation>En points de votre répartition (%1)&#x202f;; les traits fins disent jusqu’où cela peut tenir au hasard.</translation>
    </message>
    <message numerus="yes">
        <source>With the number of posts above; under %Ln post(s) a month says little and is pale.</source>
        <translation>
            <numerusform>Le nombre de messages est au-dessus&#x202f;; à moins de %Ln message, un mois dit peu et reste pâle.</numerusform>
            <numerusform>Le nombre de messages est au-dessus&#x202f;; à moins de %Ln messages, un mois dit peu et reste pâle.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in it: that takes published posts and recorded exchanges. The nearer to a corner, the more a line is about it.</source>
        <translation>Vous n’y êtes pas&#x202f;: il faut des messages publiés et des échanges saisis. Plus on est près d’un coin, plus la ligne s’y consacre.</translation>
    </message>
    <message>
        <source>%1. The nearer to a corner, the more a line is about it; here an event calls to act.</source>
        <translation>%1. Plus on est près d’un coin, plus la ligne s’y consacre&#x202f;; ici, un événement appelle à agir.</translation>
    </message>
    <message>
        <source>%1. The pale area is where your habit may lie.</source>
        <translation>%1. La zone pâle est celle où peut se trouver votre habitude.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::LineHead</name>
    <message>
        <source>Editorial line</source>
        <translation>Ligne éditoriale</translation>
    </message>
    <message>
        <source>Whose posts are compared: those of all accounts, or of one</source>
        <translation>Les messages comparés&#x202f;: ceux de tous les comptes ou d’un seul</translation>
    </message>
    <message>
        <source>Edit target…</source>
        <translation>Modifier la cible…</translation>
    </message>
    <message>
        <source>What you aim at: the share of each kind</source>
        <translation>Ce que vous visez&#x202f;: la part de chaque genre</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profils…</translation>
    </message>
    <message>
        <source>The portraits and profiles you compare yourselves with</source>
        <translation>Les portraits et profils auxquels vous vous comparez</translation>
    </message>
    <message>
        <source>Record exchanges…</source>
        <translation>Saisir les échanges…</translation>
    </message>
    <message>
        <source>How often you replied, mentioned and shared</source>
        <translation>Combien de fois vous avez répondu, mentionné, repartagé</translation>
    </message>
</context>
<context>
    <name>semainier::ui::LineScreen</name>
    <message>
        <source>editorial line</source>
        <translation>ligne éditoriale</translation>
    </message>
</context>
<context>
    <name>semainier::ui::LinkSection</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Qui est cité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListBar</name>
    <message>
        <source>Selected posts</source>
        <translation>Messages choisis</translation>
    </message>
    <message>
        <source>Shift…</source>
        <translation>Décaler…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts chosen</source>
        <translation>
            <numerusform>%Ln message choisi</numerusform>
            <numerusform>%Ln messages choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour…</source>
        <translation>Heure…</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListView</name>
    <message>
        <source>Posts of %1</source>
        <translation>Messages de %1</translation>
    </message>
    <message>
        <source>Nothing is planned in %1.</source>
        <translation>Rien n’est prévu en %1.</translation>
    </message>
    <message>
        <source>Nothing is planned in %1. Press N to add a post.</source>
        <translation>Rien n’est prévu en %1. Appuyez sur N pour ajouter un message.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ListWords</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>Week %1</source>
        <extracomment>The head of a group: the number of the week, then its days</extracomment>
        <translation>Semaine %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 posts</source>
        <translation>%1 sur %2 messages</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>What you typed last could not be saved and will be lost.</source>
        <translation>Votre dernière saisie n’a pas pu être enregistrée et sera perdue.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>%1 (modified elsewhere)</source>
        <translation>%1 (modifié ailleurs)</translation>
    </message>
    <message>
        <source>Calendars (*.semainier)</source>
        <translation>Calendriers (*.semainier)</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>Ouvrir un calendrier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Damaged calendar</source>
        <translation>Calendrier endommagé</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. The damaged file is kept beside it.</source>
        <translation>La dernière bonne sauvegarde date du %1. Le fichier endommagé sera gardé à côté.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>About Semainier</source>
        <translation>À propos de Semainier</translation>
    </message>
    <message>
        <source>Semainier %1
The editorial calendar of associations.
Free software (GPL-3.0-or-later): your data stays in your file.</source>
        <translation>Semainier %1
Le calendrier éditorial des associations.
Logiciel libre (GPL-3.0-or-later)&#x202f;: vos données restent dans votre fichier.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MappingBar</name>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Account of rows that name none</source>
        <translation>Compte des lignes qui n’en nomment pas</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Zone of the hours</source>
        <translation>Fuseau des heures</translation>
    </message>
    <message>
        <source>of here</source>
        <translation>d’ici</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>as the rows say</source>
        <translation>selon les lignes</translation>
    </message>
    <message>
        <source>%1 (new account)</source>
        <translation>%1 (nouveau compte)</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>à choisir…</translation>
    </message>
    <message>
        <source>clear by themselves</source>
        <translation>sans équivoque</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MappingDialog</name>
    <message>
        <source>Name the columns</source>
        <translation>Nommer les colonnes</translation>
    </message>
    <message>
        <source>This table is of no network or tool that is known here. Say once, over the columns, what they hold: files with the same titles are then read at once.</source>
        <translation>Ce tableau ne vient d’aucun réseau ni outil connu. Indiquez une fois, au-dessus des colonnes, ce qu’elles contiennent&#x202f;: les fichiers aux mêmes titres seront ensuite lus d’emblée.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>Nothing is imported yet. What the columns hold is remembered in this calendar.</source>
        <translation>Rien n’est encore importé. Le sens des colonnes est gardé dans ce calendrier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Skip this table</source>
        <translation>&amp;Passer ce tableau</translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <extracomment>of those whose columns are asked for</extracomment>
        <translation>Tableau %1 sur %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MiniCalendar</name>
    <message>
        <source>Small calendar</source>
        <translation>Petit calendrier</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Numéros des semaines</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MixCard</name>
    <message>
        <source>Nothing was published in this period: there is nothing to compare.</source>
        <translation>Rien n’a été publié sur la période&#x202f;: rien à comparer.</translation>
    </message>
    <message>
        <source>Record exchanges…</source>
        <translation>Saisir les échanges…</translation>
    </message>
    <message>
        <source>Mix of kinds</source>
        <translation>Répartition des genres</translation>
    </message>
    <message>
        <source>The share of each kind, and what you have in common with each profile</source>
        <translation>Part de chaque genre, et ce que vous avez en commun avec chaque profil</translation>
    </message>
    <message>
        <source>in common</source>
        <translation>en commun</translation>
    </message>
    <message>
        <source>Closest profile</source>
        <translation>Profil le plus proche</translation>
    </message>
    <message>
        <source>Kinds and exchanges together (%1). The band is the range of the probable habit.</source>
        <extracomment>“40 posts, 8 weeks”</extracomment>
        <translation>Genres et échanges ensemble (%1). La bande est la fourchette de l’habitude probable.</translation>
    </message>
    <message>
        <source>Kinds only (%1). The band is the range of the probable habit.</source>
        <translation>Genres seulement (%1). La bande est la fourchette de l’habitude probable.</translation>
    </message>
    <message>
        <source>Exchanges with the community</source>
        <translation>Échanges avec la communauté</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MonthFoot</name>
    <message>
        <source>Balance of the month</source>
        <translation>Équilibre du mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts of the month</source>
        <translation>Messages du mois</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>Rien n’était prévu.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Press N or click a “+” to add a post.</source>
        <translation>Rien n’est encore prévu. Appuyez sur N ou cliquez sur un «&#x202f;+&#x202f;» pour ajouter un message.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Il manque&#x202f;:</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MonthWords</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln other(s)</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more post(s) on %1</source>
        <translation>
            <numerusform>Montrer encore %Ln message du %1</numerusform>
            <numerusform>Montrer encore %Ln messages du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange: %1</source>
        <extracomment>A dragged post would take this day and hour, and the post there the day and hour it had</extracomment>
        <translation>Échanger&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>semainier::ui::NeedGauge</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Day, place, people needed</source>
        <translation>Jour, lieu, bénévoles nécessaires</translation>
    </message>
</context>
<context>
    <name>semainier::ui::NewCalendarDialog</name>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nouveau calendrier</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings.</source>
        <translation>Tout peut être changé plus tard dans les réglages.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create the calendar</source>
        <translation>Créer le calendrier</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Nom de l’association</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Where the association publishes</source>
        <translation>Où l’association publie</translation>
    </message>
    <message>
        <source>Begin with three slots a week</source>
        <translation>Commencer avec trois créneaux par semaine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where it is kept</source>
        <translation>Choisir où il est gardé</translation>
    </message>
    <message>
        <source>Calendars (*.semainier)</source>
        <translation>Calendriers (*.semainier)</translation>
    </message>
    <message>
        <source>Whose calendar is it? A name is needed.</source>
        <translation>À qui est ce calendrier&#x202f;? Il faut un nom.</translation>
    </message>
    <message>
        <source>A place is needed.</source>
        <translation>Il faut un emplacement.</translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation>Un fichier porte déjà ce nom&#x202f;: choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::NextList</name>
    <message>
        <source>The posts that are next, with the kind proposed</source>
        <translation>Les publications suivantes, avec le genre proposé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::NoMatchNotice</name>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No post matches</source>
        <translation>Aucun message ne correspond</translation>
    </message>
</context>
<context>
    <name>semainier::ui::NotesSection</name>
    <message>
        <source>Remarks of those who review</source>
        <translation>Remarques de ceux qui relisent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Names somebody else’s account</source>
        <translation>Cite le compte de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Repartage</translation>
    </message>
    <message>
        <source>Shares somebody else’s post</source>
        <translation>Partage le message de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers somebody</source>
        <translation>Répond à quelqu’un</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ObjectivesPage</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What the association wants to reach this year. A post says which one it serves, so that what is published stays part of the strategy.</source>
        <translation>Ce que l’association veut atteindre cette année. Un message dit lequel il sert, pour que ce qui est publié reste dans la stratégie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No objective yet. “Summer food drive”, say: type it below and press Enter.</source>
        <translation>Aucun objectif pour l’instant. «&#x202f;Collecte d’été&#x202f;», par exemple&#x202f;: écrivez-le ci-dessous et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Delete the objective</source>
        <translation>Supprimer l’objectif</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message>
        <source>No post serves it.</source>
        <translation>Aucun message ne le sert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts serve it.</source>
        <translation>
            <numerusform>%Ln message le sert.</numerusform>
            <numerusform>%Ln messages le servent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Objective in use</source>
        <translation>Objectif utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts serve “%1”, so it cannot be deleted. Archived, it is kept for them and no longer offered for new ones.</source>
        <translation>
            <numerusform>%Ln message sert «&#x202f;%1&#x202f;»&#x202f;: il ne peut pas être supprimé. Archivé, il est gardé pour ce message et n’est plus proposé pour les nouveaux.</numerusform>
            <numerusform>%Ln messages servent «&#x202f;%1&#x202f;»&#x202f;: il ne peut pas être supprimé. Archivé, il est gardé pour eux et n’est plus proposé pour les nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Reached or given up; kept for old posts.</source>
        <translation>Atteint ou abandonné&#x202f;; gardé pour les anciens messages.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PageHead</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save this page as a picture (PNG or SVG)</source>
        <translation>Enregistrer cette page en image (PNG ou SVG)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save all figures of this page as a sheet</source>
        <translation>Enregistrer tous les chiffres de cette page en tableau</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PaneFoot</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete (can be undone)</source>
        <translation>Supprimer (peut être annulé)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Marquer publié</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Who plans, writes and publishes. The hours of a week are what the plan is compared with.</source>
        <translation>Qui prévoit, écrit et publie. Les heures d’une semaine sont ce à quoi le plan est comparé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name below and press Enter.</source>
        <translation>Personne pour l’instant. Écrivez un nom ci-dessous et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>A time such as 2 h or 1 h 30.</source>
        <translation>Un temps comme 2 h ou 1 h 30.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Time given each week</source>
        <translation>Temps donné chaque semaine</translation>
    </message>
    <message>
        <source>Delete the person</source>
        <translation>Supprimer cette personne</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivé)</translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln people named in posts</source>
        <translation>
            <numerusform>Ajouter la personne nommée dans les messages</numerusform>
            <numerusform>Ajouter les %Ln personnes nommées dans les messages</numerusform>
        </translation>
    </message>
    <message>
        <source>In charge of no post.</source>
        <translation>Responsable d’aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>In charge of %Ln posts.</source>
        <translation>
            <numerusform>Responsable de %Ln message.</numerusform>
            <numerusform>Responsable de %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Rename a person</source>
        <translation>Renommer quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in charge of %Ln posts.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est responsable de %Ln message.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est responsable de %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write “%1” in these posts too</source>
        <translation>Écrire «&#x202f;%1&#x202f;» dans ces messages aussi</translation>
    </message>
    <message>
        <source>Leave “%1” in these posts</source>
        <translation>Laisser «&#x202f;%1&#x202f;» dans ces messages</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>No longer takes part; kept for old posts.</source>
        <translation>Ne participe plus&#x202f;; gardé pour les anciens messages.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PercentRow</name>
    <message>
        <source>%</source>
        <extracomment>after a number of percent, with the space that a language asks for</extracomment>
        <translation>&#x202f;%</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PeriodSwitch</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>%1 w.</source>
        <extracomment>short for weeks</extracomment>
        <translation>%1 sem.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln week(s)</source>
        <translation>
            <numerusform>La dernière semaine</numerusform>
            <numerusform>Les %Ln dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m.</source>
        <extracomment>short for months</extracomment>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Les douze derniers mois</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>D’un jour à un autre</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PersonPopup</name>
    <message numerus="yes">
        <source>In charge of %Ln post(s)</source>
        <translation>
            <numerusform>Responsable de %Ln message</numerusform>
            <numerusform>Responsable de %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Confier</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PlanCard</name>
    <message>
        <source>What to plan next</source>
        <translation>À prévoir ensuite</translation>
    </message>
    <message>
        <source>To come closer to the target, within the time you have; the most wanted first.</source>
        <translation>Pour aller vers la cible, dans le temps dont vous disposez&#x202f;; le plus attendu d’abord.</translation>
    </message>
    <message>
        <source>Nothing is missing: what is published and planned is what the target asks for.</source>
        <translation>Il ne manque rien&#x202f;: ce qui est publié et prévu répond à la cible.</translation>
    </message>
    <message>
        <source>A time such as 2 h or 1 h 30.</source>
        <translation>Une durée comme 2 h ou 1 h 30.</translation>
    </message>
    <message>
        <source>Time each week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Weeks ahead</source>
        <translation>Semaines à venir</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <extracomment>a kind of post</extracomment>
        <translation>Planifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Adds this post on the next free slot</source>
        <translation>Ajoute ce message au prochain créneau libre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) with the community</source>
        <translation>
            <numerusform>%Ln échange avec la communauté</numerusform>
            <numerusform>%Ln échanges avec la communauté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more post(s).</source>
        <translation>
            <numerusform>Puis %Ln autre message.</numerusform>
            <numerusform>Puis %Ln autres messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>For all accounts together: there is one plan and one budget of time.</source>
        <translation>Pour tous les comptes ensemble&#x202f;: un seul plan, un seul temps disponible.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PlanSection</name>
    <message>
        <source>For the team, not published</source>
        <translation>Pour l’équipe, non publié</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>No hour</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The kind is a proposal of the import.</source>
        <translation>Le genre est une proposition de l’import.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>The kind is right: nobody is asked for it again</source>
        <translation>Le genre est bon&#x202f;: il ne sera plus demandé</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PlanWords</name>
    <message>
        <source>undated</source>
        <translation>à dater</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostPane</name>
    <message>
        <source>Not ready yet: this is to be mended first.</source>
        <translation>Pas encore prêt&#x202f;: ceci est d’abord à corriger.</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg);;All files (*)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostPaneHead</name>
    <message>
        <source>Close the pane (Esc)</source>
        <translation>Fermer le volet (Échap)</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostReader</name>
    <message>
        <source>Text of the post</source>
        <translation>Texte de la publication</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostsCard</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words that the posts shown have</source>
        <translation>Mots que contiennent les publications montrées</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save this table as a sheet</source>
        <translation>Enregistrer ce tableau en fichier CSV</translation>
    </message>
    <message>
        <source>Save the posts as a sheet</source>
        <translation>Enregistrer les publications en tableau</translation>
    </message>
    <message>
        <source>No post of this period has figures.</source>
        <translation>Aucune publication de cette période n’a de chiffres.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostsTableModel</name>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ProblemsBar</name>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln à corriger</numerusform>
            <numerusform>%Ln à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what it is</source>
        <translation>Montrer ce que c’est</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Share of each kind</source>
        <translation>Part de chaque genre</translation>
    </message>
    <message>
        <source>The others give way in proportion: together they stay 100%.</source>
        <translation>Les autres cèdent en proportion&#x202f;: le total reste 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Exchanges with the community</source>
        <translation>Échanges avec la communauté</translation>
    </message>
    <message>
        <source>Says how much of what is published turns to others</source>
        <translation>Dit quelle part de ce qui est publié s’adresse aux autres</translation>
    </message>
    <message>
        <source>Replies, mentions, reposts</source>
        <translation>Réponses, mentions, repartages</translation>
    </message>
    <message>
        <source>This is your target.</source>
        <translation>C’est votre cible.</translation>
    </message>
    <message>
        <source>Portrait of the account of %1, drawn by an article at the time; it does not tell what is published there today.</source>
        <translation>Portrait du compte de %1, tiré d’un article à l’époque&#x202f;; il ne dit pas ce qui s’y publie aujourd’hui.</translation>
    </message>
    <message>
        <source>A line to aim at: content of your own, tied to what the association wants to reach.</source>
        <translation>Une ligne à viser&#x202f;: du contenu à vous, lié à ce que l’association veut atteindre.</translation>
    </message>
    <message>
        <source>A rule of thumb of practitioners, not proven. It takes no part in the search for the closest profile.</source>
        <translation>Une règle d’usage de praticiens, non démontrée. Elle ne participe pas à la recherche du profil le plus proche.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>Un profil à vous.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ProfilesDialog</name>
    <message>
        <source>Profiles and target</source>
        <translation>Profils et cible</translation>
    </message>
    <message>
        <source>This calendar can only be read: the profiles are shown as they are.</source>
        <translation>Ce calendrier ne peut être que lu&#x202f;: les profils sont montrés tels quels.</translation>
    </message>
    <message>
        <source>What you compare yourselves with, and what you aim at. Everything can be edited and brought back.</source>
        <translation>Ce à quoi vous vous comparez, et ce que vous visez. Tout se modifie et se rétablit.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Add what you published %1</source>
        <extracomment>“in 8 weeks”, “from 3 March to 4 May 2026”</extracomment>
        <translation>Ajouter ce que vous avez publié %1</translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation>Ajouter une copie</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Portraits, strategy and rules are again as the program has them; your own stay</source>
        <translation>Portraits, stratégie et règles redeviennent ceux du programme&#x202f;; les vôtres restent</translation>
    </message>
    <message>
        <source>Choose as the target</source>
        <translation>Choisir comme cible</translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <extracomment>a profile that is the target</extracomment>
        <translation>%1 (cible)</translation>
    </message>
    <message>
        <source>Bring it back as it was</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Published, %1</source>
        <extracomment>the name of a profile: “8 weeks”</extracomment>
        <translation>Publié, %1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>the name of a profile made of another one</extracomment>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the same of one account</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PublicationFields</name>
    <message>
        <source>Day and hour</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Address of the publication</source>
        <translation>Adresse de la publication</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PublicationTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les %1 premières sur %2.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::Rail</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything Semainier can do (F10)</source>
        <translation>Tout ce que Semainier sait faire (F10)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts shown</source>
        <translation>
            <numerusform>%Ln message affiché</numerusform>
            <numerusform>%Ln messages affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts without a date</source>
        <translation>
            <numerusform>%Ln message à dater</numerusform>
            <numerusform>%Ln messages à dater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::ReadingBar</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Titres</translation>
    </message>
    <message>
        <source>Line of the titles</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>clear by themselves</source>
        <translation>claires d’elles-mêmes</translation>
    </message>
</context>
<context>
    <name>semainier::ui::RenameEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>semainier::ui::RepeatDialog</name>
    <message>
        <source>Repeat the post</source>
        <translation>Répéter le message</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Tous les</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>Tous les combien</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Jours, semaines ou mois</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand cela finit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un jour donné</translation>
    </message>
    <message>
        <source>After a number of times</source>
        <translation>Après un nombre de fois</translation>
    </message>
    <message>
        <source>The last day it may come</source>
        <translation>Le dernier jour possible</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>The %1</source>
        <translation>Le %1</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <translation>
            <numerusform>semaine</numerusform>
            <numerusform>semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::RepeatField</name>
    <message>
        <source>Does not repeat</source>
        <translation>Ne se répète pas</translation>
    </message>
    <message>
        <source>A post that repeats needs a date</source>
        <translation>Un message qui se répète a besoin d’une date</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autrement…</translation>
    </message>
</context>
<context>
    <name>semainier::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on every day on which the calendar was changed, and whenever you ask for one.</source>
        <translation>Aucune sauvegarde pour l’instant. Il s’en fait une chaque jour où le calendrier a changé, et chaque fois que vous le demandez.</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>Dans cette sauvegarde</translation>
    </message>
    <message>
        <source>In the calendar now</source>
        <translation>Dans le calendrier maintenant</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <translation>
            <numerusform>%Ln à dater</numerusform>
            <numerusform>%Ln à dater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar will be as it was on %1 at %2. As it is now, it is kept as a backup.</source>
        <translation>Le calendrier sera comme il était le %1 à %2. Tel qu’il est maintenant, il est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>Calendars (*.semainier)</source>
        <translation>Calendriers (*.semainier)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>semainier::ui::RowSentence</name>
    <message numerus="yes">
        <source>%1 (%Ln rows)</source>
        <translation>
            <numerusform>%1 (%Ln ligne)</numerusform>
            <numerusform>%1 (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>the date cannot be read</source>
        <translation>la date n’est pas lisible</translation>
    </message>
    <message>
        <source>no calendar has this day</source>
        <translation>ce jour n’existe dans aucun calendrier</translation>
    </message>
    <message>
        <source>there is neither a date nor a text</source>
        <translation>il n’y a ni date ni texte</translation>
    </message>
    <message>
        <source>line %1 is the same post already</source>
        <translation>la ligne %1 est déjà le même message</translation>
    </message>
    <message>
        <source>another post of %1 has this id of the network</source>
        <translation>un autre message de %1 a déjà cet identifiant du réseau</translation>
    </message>
    <message>
        <source>this date is a %1</source>
        <translation>cette date est un %1</translation>
    </message>
    <message>
        <source>no year is written</source>
        <translation>l’année n’est pas écrite</translation>
    </message>
    <message>
        <source>the hour cannot be read</source>
        <translation>l’heure n’est pas lisible</translation>
    </message>
    <message>
        <source>no day has this hour</source>
        <translation>aucun jour n’a cette heure</translation>
    </message>
    <message>
        <source>several hours stand here</source>
        <translation>il y a plusieurs heures</translation>
    </message>
    <message>
        <source>this kind is not known</source>
        <translation>ce genre est inconnu</translation>
    </message>
    <message>
        <source>this state is not known</source>
        <translation>cet état est inconnu</translation>
    </message>
    <message>
        <source>no account and no network is called this</source>
        <translation>aucun compte ni réseau ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>several accounts may be meant</source>
        <translation>plusieurs comptes sont possibles</translation>
    </message>
    <message>
        <source>this is neither yes nor no</source>
        <translation>ce n’est ni oui ni non</translation>
    </message>
    <message>
        <source>this is no number of minutes</source>
        <translation>ce n’est pas un nombre de minutes</translation>
    </message>
    <message>
        <source>the date of the event cannot be read</source>
        <translation>la date de l’événement n’est pas lisible</translation>
    </message>
    <message>
        <source>this is no number of people</source>
        <translation>ce n’est pas un nombre de personnes</translation>
    </message>
    <message>
        <source>this is not what Semainier writes here, and is left out</source>
        <translation>ce n’est pas ce que Semainier écrit ici&#x202f;: laissé de côté</translation>
    </message>
    <message>
        <source>some characters cannot be read; is the encoding right?</source>
        <translation>certains caractères ne sont pas lisibles&#x202f;; l’encodage est-il le bon&#x202f;?</translation>
    </message>
    <message>
        <source>there are more cells than columns; the last ones are left out</source>
        <translation>il y a plus de cellules que de colonnes&#x202f;; les dernières sont laissées de côté</translation>
    </message>
    <message>
        <source>“%1”: there is no account %2 in this calendar</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: aucun compte %2 dans ce calendrier</translation>
    </message>
    <message>
        <source>“%1”: taken as %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: pris pour %2</translation>
    </message>
    <message>
        <source>“%1”: taken as %2, which is no longer used</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: pris pour %2, qui ne sert plus</translation>
    </message>
    <message>
        <source>“%1”: taken as the repost of somebody else’s post</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: pris pour le repartage du message de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>something else is written beside the hour</source>
        <translation>autre chose est écrit à côté de l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sheet seem to be in this cell; is there a quotation mark too many?</source>
        <translation>
            <numerusform>%Ln ligne du tableau semble être dans cette cellule&#x202f;; y a-t-il un guillemet de trop&#x202f;?</numerusform>
            <numerusform>%Ln lignes du tableau semblent être dans cette cellule&#x202f;; y a-t-il un guillemet de trop&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SampleModel</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, understood as %2</source>
        <translation>%1, compris comme %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SampleTable</name>
    <message>
        <source>First rows of the sheet</source>
        <translation>Premières lignes du tableau</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SearchField</name>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all posts (Ctrl+F)</source>
        <translation>Rechercher dans tous les messages (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln others</source>
        <translation>
            <numerusform>Plus de %Ln autre</numerusform>
            <numerusform>Plus de %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No post has these words, whenever it is planned</source>
        <translation>Aucun message ne contient ces mots, quelle que soit sa date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) found</source>
        <translation>
            <numerusform>%Ln message trouvé</numerusform>
            <numerusform>%Ln messages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This calendar can only be read: its file or its folder cannot be written.</source>
        <translation>Ce calendrier peut seulement être lu&#x202f;: son fichier ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Weekly slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Temps forts</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SheetPanel</name>
    <message>
        <source>Import a sheet</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Sheet shown</source>
        <translation>Tableau affiché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows read, lines passed over</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of titles passed over</source>
        <translation>
            <numerusform>%Ln ligne de titre passée</numerusform>
            <numerusform>%Ln lignes de titre passées</numerusform>
        </translation>
    </message>
    <message>
        <source>On line %1, “%2” may begin with the day or with the month, and so may all other dates. Which comes first?</source>
        <translation>À la ligne %1, «&#x202f;%2&#x202f;» peut commencer par le jour ou par le mois, comme toutes les autres dates. Lequel vient d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>This is a workbook. Open it in your spreadsheet, save the sheet as CSV, and import that file.</source>
        <translation>C’est un classeur. Ouvrez-le dans votre tableur, enregistrez la feuille en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>The day (%1)</source>
        <translation>Le jour (%1)</translation>
    </message>
    <message>
        <source>The month (%1)</source>
        <translation>Le mois (%1)</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>Laisser ce tableau de côté</translation>
    </message>
    <message>
        <source>No column was recognised. Say over the columns what they hold: a date or a text is enough.</source>
        <translation>Aucune colonne n’a été reconnue. Dites au-dessus des colonnes ce qu’elles contiennent&#x202f;: une date ou un texte suffit.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ShellActions</name>
    <message>
        <source>&amp;New calendar…</source>
        <translation>&amp;Nouveau calendrier…</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nouveau calendrier</translation>
    </message>
    <message>
        <source>&amp;Open a calendar…</source>
        <translation>&amp;Ouvrir un calendrier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Import a sheet (CSV)…</source>
        <translation>&amp;Importer un tableau (CSV)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Export a sheet (CSV)…</source>
        <translation>E&amp;xporter un tableau (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New &amp;post</source>
        <translation>Nouveau &amp;message</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Go to a date…</source>
        <translation>Aller à une da&amp;te…</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;About Semainier</source>
        <translation>À propos de Semainier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Re&amp;cent calendars</source>
        <translation>Calendriers ré&amp;cents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Page sui&amp;vante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>&amp;Undated posts</source>
        <translation>Messages à &amp;dater</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Every action…</source>
        <translation>Toutes les a&amp;ctions…</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>create file association</source>
        <extracomment>The following are other words by which people look for an action, separated by spaces</extracomment>
        <translation>créer fichier association</translation>
    </message>
    <message>
        <source>file load</source>
        <translation>fichier charger</translation>
    </message>
    <message>
        <source>example demonstration try</source>
        <translation>démonstration essai essayer</translation>
    </message>
    <message>
        <source>copy save safety</source>
        <translation>copie sécurité enregistrer</translation>
    </message>
    <message>
        <source>recover lost damaged</source>
        <translation>récupérer perdu abîmé</translation>
    </message>
    <message>
        <source>spreadsheet table Excel read load</source>
        <translation>tableur Excel lire charger planning</translation>
    </message>
    <message>
        <source>spreadsheet table Excel write save</source>
        <translation>tableur Excel écrire enregistrer planning</translation>
    </message>
    <message>
        <source>back cancel revert</source>
        <translation>retour revenir défaire</translation>
    </message>
    <message>
        <source>again repeat</source>
        <translation>refaire répéter</translation>
    </message>
    <message>
        <source>add create write message publication</source>
        <translation>ajouter créer écrire publication post</translation>
    </message>
    <message>
        <source>copy again</source>
        <translation>copie encore</translation>
    </message>
    <message>
        <source>remove erase bin</source>
        <translation>effacer enlever corbeille</translation>
    </message>
    <message>
        <source>find look words</source>
        <translation>trouver chercher mots</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>day jump</source>
        <translation>jour sauter</translation>
    </message>
    <message>
        <source>ideas drafts tray</source>
        <translation>idées brouillons boîte</translation>
    </message>
    <message>
        <source>preferences options accounts networks people language theme dark</source>
        <translation>préférences options comptes réseaux bénévoles langue apparence sombre</translation>
    </message>
    <message>
        <source>version licence help</source>
        <translation>version licence aide</translation>
    </message>
    <message>
        <source>&amp;Editorial line</source>
        <translation>&amp;Ligne éditoriale</translation>
    </message>
    <message>
        <source>Editorial line</source>
        <translation>Ligne éditoriale</translation>
    </message>
    <message>
        <source>P&amp;rofiles and target…</source>
        <translation>P&amp;rofils et cible…</translation>
    </message>
    <message>
        <source>Profiles and target</source>
        <translation>Profils et cible</translation>
    </message>
    <message>
        <source>Record exc&amp;hanges…</source>
        <translation>Saisir les éc&amp;hanges…</translation>
    </message>
    <message>
        <source>Record exchanges</source>
        <translation>Saisir les échanges</translation>
    </message>
    <message>
        <source>mix kinds target profile verdict compare strategy</source>
        <translation>répartition genres cible profil verdict comparer stratégie</translation>
    </message>
    <message>
        <source>portrait mix share rule aim</source>
        <translation>portrait répartition part règle viser</translation>
    </message>
    <message>
        <source>reply mention repost community count</source>
        <translation>réponse mention repartage communauté compter</translation>
    </message>
    <message>
        <source>&amp;Balance under the calendar</source>
        <translation>É&amp;quilibre sous le calendrier</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>foot mix target missing hide show</source>
        <translation>pied répartition cible manque masquer afficher</translation>
    </message>
    <message>
        <source>Import stat&amp;istics…</source>
        <translation>Importer des stat&amp;istiques…</translation>
    </message>
    <message>
        <source>Import statistics</source>
        <translation>Importer des statistiques</translation>
    </message>
    <message>
        <source>&amp;Engagement</source>
        <translation>&amp;Engagement</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>figures network reach clicks Facebook Instagram LinkedIn X read</source>
        <translation>chiffres réseau portée clics Facebook Instagram LinkedIn X lire</translation>
    </message>
    <message>
        <source>statistics reach clicks shares rate trend best slots report</source>
        <translation>statistiques portée clics partages taux tendance meilleurs créneaux bilan</translation>
    </message>
    <message>
        <source>&amp;Weekly figures…</source>
        <translation>C&amp;hiffres de la semaine…</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>Chiffres de la semaine</translation>
    </message>
    <message>
        <source>Sort &amp;kinds…</source>
        <translation>Trier les &amp;genres…</translation>
    </message>
    <message>
        <source>Sort kinds</source>
        <translation>Trier les genres</translation>
    </message>
    <message>
        <source>followers exchanges statistics reach clicks type note form minutes</source>
        <translation>abonnés échanges statistiques portée clics saisir noter saisie relevé formulaire hebdomadaire</translation>
    </message>
    <message>
        <source>classify confirm proposed unknown imported category</source>
        <translation>classer confirmer proposé inconnu importé catégorie trieur</translation>
    </message>
</context>
<context>
    <name>semainier::ui::ShiftPopup</name>
    <message numerus="yes">
        <source>Move %Ln post(s)</source>
        <translation>
            <numerusform>Déplacer %Ln message</numerusform>
            <numerusform>Déplacer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;weeks</source>
        <translation>&amp;semaines</translation>
    </message>
    <message>
        <source>&amp;days</source>
        <translation>&amp;jours</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>Earlier: %1
Later: %2</source>
        <translation>Plus tôt&#x202f;: %1
Plus tard&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SlotsPage</name>
    <message>
        <source>An hour such as 9, 9:30 or 18 h.</source>
        <translation>Une heure comme 9, 9:30 ou 18 h.</translation>
    </message>
    <message>
        <source>Weekly slots</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>The rhythm of the association: places kept for a post every week. They are dashed on the calendar until a post takes them.</source>
        <translation>Le rythme de l’association&#x202f;: des places gardées chaque semaine pour un message. Elles sont en pointillés sur le calendrier tant qu’aucun message ne les prend.</translation>
    </message>
    <message>
        <source>Day of the new slot</source>
        <translation>Jour du nouveau créneau</translation>
    </message>
    <message>
        <source>Hour, such as 18:00</source>
        <translation>Heure, comme 18:00</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Ajouter un créneau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No slot yet. Choose a day and type an hour below.</source>
        <translation>Aucun créneau pour l’instant. Choisissez un jour et écrivez une heure ci-dessous.</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>N’importe quel genre</translation>
    </message>
    <message>
        <source>Kind expected</source>
        <translation>Genre attendu</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié sur</translation>
    </message>
    <message>
        <source>None ticked: all the accounts in use.</source>
        <translation>Rien de coché&#x202f;: tous les comptes en service.</translation>
    </message>
    <message>
        <source>Duplicate to…</source>
        <translation>Dupliquer vers…</translation>
    </message>
    <message>
        <source>Delete the slot</source>
        <translation>Supprimer le créneau</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Chaque jour ouvré</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SorterDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sorted as %1</source>
        <translation>Classé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>“Curated link?”, with the reason beside it: “link to change.org”</extracomment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>proposed when it was imported</source>
        <translation>genre proposé à l’import</translation>
    </message>
    <message>
        <source>(%1 at a time: Ctrl+Enter)</source>
        <extracomment>the keys of “Confirm all 5,000 with a link to change.org as Curated link”</extracomment>
        <translation>(par lots de %1&#x202f;: Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>(Ctrl+Enter)</source>
        <translation>(Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the %Ln shown (Shift+Enter)</source>
        <translation>
            <numerusform>Confirmer celle-ci (Maj+Entrée)</numerusform>
            <numerusform>Confirmer les %Ln affichées (Maj+Entrée)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sorted</source>
        <translation>
            <numerusform>%1 sur %Ln triée</numerusform>
            <numerusform>%1 sur %Ln triées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort kinds</source>
        <translation>Trier les genres</translation>
    </message>
    <message>
        <source>Posts sorted</source>
        <translation>Publications triées</translation>
    </message>
    <message>
        <source>This one and the next</source>
        <translation>Celle-ci et les suivantes</translation>
    </message>
    <message>
        <source>Enter confirms, 1 to 9 give a kind, Space skips, the arrows look around</source>
        <translation>Entrée confirme, 1 à 9 donnent un genre, Espace passe, les flèches font défiler</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Annuler (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SorterEnd</name>
    <message>
        <source>Open the editorial line</source>
        <translation>Ouvrir la ligne éditoriale</translation>
    </message>
    <message numerus="yes">
        <source>Go through the %Ln skipped</source>
        <translation>
            <numerusform>Revoir celle qui a été passée</numerusform>
            <numerusform>Revoir les %Ln passées</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind waits to be confirmed</source>
        <translation>Aucun genre à confirmer</translation>
    </message>
    <message>
        <source>An import of statistics adds posts that nobody planned. Each gets a kind that its words propose, and comes here to be confirmed.</source>
        <translation>Un import de statistiques ajoute des publications que personne n’avait planifiées. Chacune reçoit un genre proposé d’après ses mots, à confirmer ici.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln sorted</source>
        <translation>
            <numerusform>La seule publication est triée</numerusform>
            <numerusform>Les %Ln publications sont triées</numerusform>
        </translation>
    </message>
    <message>
        <source>The editorial line now counts each of these posts as what it is: see how your mix compares.</source>
        <translation>La ligne éditoriale compte maintenant chaque publication pour ce qu’elle est&#x202f;: voyez où en est votre mélange.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sorted</source>
        <translation>
            <numerusform>%Ln triée</numerusform>
            <numerusform>%Ln triées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were skipped. They keep the kind proposed and come back the next time.</source>
        <translation>
            <numerusform>%Ln a été passée. Elle garde le genre proposé et reviendra la prochaine fois.</numerusform>
            <numerusform>%Ln ont été passées. Elles gardent le genre proposé et reviendront la prochaine fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::StatisticsDialog</name>
    <message>
        <source>Import statistics</source>
        <translation>Importer des statistiques</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The import is undone in one step.</source>
        <translation>Rien n’est encore modifié. L’import s’annule en une fois.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Writing to the calendar…</source>
        <translation>Écriture dans le calendrier…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln publication(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln publication</numerusform>
            <numerusform>&amp;Importer %Ln publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped: nothing has been written.</source>
        <translation>L’import a été interrompu&#x202f;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Écarter ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in this file: the calendar says all of it already.</source>
        <translation>
            <numerusform>Rien de nouveau dans ce fichier&#x202f;: le calendrier le dit déjà.</numerusform>
            <numerusform>Rien de nouveau dans ces fichiers&#x202f;: le calendrier le dit déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check: every publication was found without doubt.</source>
        <translation>Rien à vérifier&#x202f;: toutes les publications ont été retrouvées sans hésitation.</translation>
    </message>
    <message>
        <source>The calendar knows all of these publications.</source>
        <translation>Le calendrier connaît toutes ces publications.</translation>
    </message>
    <message>
        <source>No planned post was found among these publications.</source>
        <translation>Aucune publication prévue n’a été retrouvée parmi celles-ci.</translation>
    </message>
    <message>
        <source>Nothing is new of the publications that the calendar knows.</source>
        <translation>Rien de nouveau pour les publications que le calendrier connaît.</translation>
    </message>
    <message>
        <source>These lines say what the calendar says already.</source>
        <translation>Ces lignes disent ce que le calendrier dit déjà.</translation>
    </message>
    <message>
        <source>No line is left out.</source>
        <translation>Aucune ligne n’est écartée.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in this file.</source>
        <translation>
            <numerusform>Rien de nouveau dans ce fichier.</numerusform>
            <numerusform>Rien de nouveau dans ces fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No line of this file can be taken. Those that are left out say why.</source>
        <translation>
            <numerusform>Aucune ligne de ce fichier ne peut être reprise. Celles qui sont laissées de côté disent pourquoi.</numerusform>
            <numerusform>Aucune ligne de ces fichiers ne peut être reprise. Celles qui sont laissées de côté disent pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file lists no publication. Export it again, for a longer period.</source>
        <translation>
            <numerusform>Ce fichier ne liste aucune publication. Exportez-le de nouveau, sur une période plus longue.</numerusform>
            <numerusform>Ces fichiers ne listent aucune publication. Exportez-les de nouveau, sur une période plus longue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::StatisticsTiles</name>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>nouvelle</numerusform>
            <numerusform>nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned posts found</source>
        <translation>
            <numerusform>prévue, retrouvée</numerusform>
            <numerusform>prévues, retrouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>mise à jour</numerusform>
            <numerusform>mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>inchangée</numerusform>
            <numerusform>inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out</source>
        <translation>
            <numerusform>écartée</numerusform>
            <numerusform>écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::TextCounter</name>
    <message numerus="yes">
        <source>%Ln character(s) left on %1</source>
        <translation>
            <numerusform>%Ln caractère restant sur %1</numerusform>
            <numerusform>%Ln caractères restants sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many for %1</source>
        <translation>
            <numerusform>%Ln caractère de trop pour %1</numerusform>
            <numerusform>%Ln caractères de trop pour %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::TextSection</name>
    <message>
        <source>What will be published</source>
        <translation>Ce qui sera publié</translation>
    </message>
    <message>
        <source>Customise</source>
        <translation>Personnaliser</translation>
    </message>
    <message>
        <source>Give this account a text of its own</source>
        <translation>Donner à ce compte un texte à lui</translation>
    </message>
    <message>
        <source>Return to the common text</source>
        <translation>Revenir au texte commun</translation>
    </message>
    <message>
        <source>Drop the text of this account (can be undone)</source>
        <translation>Abandonner le texte de ce compte (peut être annulé)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text on %1</source>
        <translation>Texte sur %1</translation>
    </message>
</context>
<context>
    <name>semainier::ui::TimeGroup</name>
    <message>
        <source>Volunteer time</source>
        <translation>Temps bénévole</translation>
    </message>
</context>
<context>
    <name>semainier::ui::TroubleBar</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take what the calendar holds</source>
        <translation>Prendre ce que contient le calendrier</translation>
    </message>
    <message>
        <source>Not saved. What you typed is kept here.</source>
        <translation>Non enregistré. Ce que vous avez écrit est gardé ici.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::UndatedList</name>
    <message>
        <source>Undated posts</source>
        <translation>Messages à dater</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <extracomment>A post that is given a day: &quot;Put on Fri 20 Nov&quot;</extracomment>
        <translation>Mettre au %1</translation>
    </message>
    <message>
        <source>Give it a day…</source>
        <translation>Donner une date…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
</context>
<context>
    <name>semainier::ui::UndatedTray</name>
    <message>
        <source>Undated posts</source>
        <translation>Messages à dater</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>Add an idea without a date</source>
        <translation>Ajouter une idée sans date</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Search the undated posts</source>
        <translation>Rechercher dans les messages à dater</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated post(s)</source>
        <translation>
            <numerusform>%Ln message à dater</numerusform>
            <numerusform>%Ln messages à dater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln undated post(s)</source>
        <translation>
            <numerusform>Montrer le message à dater (%Ln)</numerusform>
            <numerusform>Montrer les %Ln messages à dater</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the undated posts</source>
        <translation>Replier les messages à dater</translation>
    </message>
    <message>
        <source>Ideas without a date wait here. Press N to add one.</source>
        <translation>Les idées sans date attendent ici. Appuyez sur N pour en ajouter une.</translation>
    </message>
    <message>
        <source>No undated post matches.</source>
        <translation>Aucun message à dater ne correspond.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::Understanding</name>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>à dater</translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>aucun compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>semainier::ui::WeekFoot</name>
    <message>
        <source>Balance of the week</source>
        <translation>Équilibre de la semaine</translation>
    </message>
    <message>
        <source>Compared with the target</source>
        <translation>Comparée à la cible</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing: the week is in balance.</source>
        <translation>Rien&#x202f;: la semaine est équilibrée.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::WeekWords</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day in full, in the order of the language (see QLocale::toString)</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A short day, in the order of the language (see QLocale::toString)</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>New post on %1</source>
        <translation>Nouveau message le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>No hour</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>pas encore de texte</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A post read out: hour, then networks, kind and state, then its first words</extracomment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Créneau libre</translation>
    </message>
    <message>
        <source>%1 empty slot, %2, %3</source>
        <extracomment>An empty slot read out: its hour, what is expected there, its day</extracomment>
        <translation>%1, créneau libre, %2, %3</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>tout genre</translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <extracomment>On the card of an event: its hours, people found, people needed</extracomment>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>%1 / %2 volunteers</source>
        <extracomment>On the card of a call: people found of people needed</extracomment>
        <translation>%1 / %2 bénévoles</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln volunteer(s) found</source>
        <translation>
            <numerusform>%1 bénévole trouvé sur %Ln</numerusform>
            <numerusform>%1 bénévoles trouvés sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>semainier::ui::WeeklyAccount</name>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Repartages</translation>
    </message>
    <message>
        <source>How many follow the account today</source>
        <translation>Combien suivent le compte aujourd’hui</translation>
    </message>
    <message>
        <source>How often you replied to comments and messages</source>
        <translation>Combien de fois vous avez répondu à des commentaires ou à des messages</translation>
    </message>
    <message>
        <source>How often you mentioned others</source>
        <translation>Combien de fois vous avez mentionné d’autres comptes</translation>
    </message>
    <message>
        <source>How often you reposted what others published</source>
        <translation>Combien de fois vous avez repartagé ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>Followers of %1 today</source>
        <extracomment>an account</extracomment>
        <translation>Abonnés de %1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 on %2, week of %3</source>
        <extracomment>what is counted, the account, the week</extracomment>
        <translation>%1 sur %2, semaine du %3</translation>
    </message>
    <message>
        <source>No post went out here this week. One shows as soon as it is published on this account, or its hour has passed.</source>
        <translation>Rien n’a été publié ici cette semaine. Une publication s’affiche dès qu’elle est publiée sur ce compte, ou que son heure est passée.</translation>
    </message>
    <message>
        <source>Posts of the week</source>
        <translation>Publications de la semaine</translation>
    </message>
    <message>
        <source>%1 of “%2” on %3</source>
        <extracomment>a figure, a post, an account</extracomment>
        <translation>%1 de «&#x202f;%2&#x202f;» sur %3</translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation>Marquer comme publié</translation>
    </message>
    <message>
        <source>Mark “%1” as published</source>
        <extracomment>a post</extracomment>
        <translation>Marquer «&#x202f;%1&#x202f;» comme publié</translation>
    </message>
</context>
<context>
    <name>semainier::ui::WeeklyForm</name>
    <message>
        <source>Weekly figures</source>
        <translation>Chiffres de la semaine</translation>
    </message>
    <message>
        <source>Figures are noted by account. Add your accounts in the settings.</source>
        <translation>Les chiffres se notent par compte. Ajoutez vos comptes dans les réglages.</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Five minutes for what no file tells: your followers today, your exchanges of the week and what each post brought. Leave empty what the network does not show; write 0 where there was none. Among the exchanges, an empty field beside a filled one counts as 0.</source>
        <translation>Cinq minutes pour ce qu’aucun fichier ne dit&#x202f;: vos abonnés aujourd’hui, vos échanges de la semaine et ce que chaque publication a suscité. Laissez vide ce que le réseau n’affiche pas&#x202f;; écrivez 0 quand il n’y en a eu aucun. Parmi les échanges, un champ vide à côté d’un champ rempli compte pour 0.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>semainier::ui::WorkDialog</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>If you stop it, the calendar stays as it was before.</source>
        <translation>Si vous arrêtez, le calendrier reste tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::WorkSection</name>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Temps prévu</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
</context>
</TS>
