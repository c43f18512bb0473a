<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Déplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>dupliquer %1</translation>
    </message>
    <message>
        <source>%1 duplicated</source>
        <translation>Dupliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Supprimé&#xa0;: %1</translation>
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
        <translation>Importé&#xa0;: %1</translation>
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
        <translation>Restauré&#xa0;: %1</translation>
    </message>
    <message>
        <source>edit %1 (%2)</source>
        <translation>modifier %1 (%2)</translation>
    </message>
    <message>
        <source>%1 edited (%2)</source>
        <translation>Modifié&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 au %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Déplacé au %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>take %1 off the calendar</source>
        <translation>retirer la date de %1</translation>
    </message>
    <message>
        <source>%1 taken off the calendar</source>
        <translation>Remis à dater&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>an untitled post</source>
        <translation>un message sans titre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n posts</source>
        <translation>
            <numerusform>%1 (%n message)</numerusform>
            <numerusform>%1 (%n messages)</numerusform>
        </translation>
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
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
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
        <translation>--%1 attend une date comme 2026-11-18, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--until is before --from</source>
        <translation>--until est avant --from</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”</source>
        <translation>--%1 attend un de ces mots&#xa0;: %2, pas «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>see: semainier %1 --help</source>
        <translation>voir&#xa0;: semainier %1 --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>afficher ce texte</translation>
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
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n défaut trouvé.</numerusform>
            <numerusform>%n défauts trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of the file: %1</source>
        <translation>Version du fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CountCommand</name>
    <message>
        <source>count a text as a network does: length, limit, remaining</source>
        <translation>compter un texte comme le fait un réseau&#xa0;: longueur, limite, reste</translation>
    </message>
    <message>
        <source>the text, after -- where it begins with a dash</source>
        <translation>le texte, après -- s’il commence par un tiret</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un de ces réseaux&#xa0;: %1</translation>
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
    <name>ErrorSentence</name>
    <message>
        <source>newest good backup: %1</source>
        <translation>dernière bonne sauvegarde&#xa0;: %1</translation>
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
        <translation>ce n’est pas un calendrier Semainier&#x202f;; un tableau s’importe par «&#xa0;semainier import&#xa0;»</translation>
    </message>
    <message>
        <source>this calendar was written by a newer Semainier (version %1 of the file); nothing was changed: install the newer program to open it</source>
        <translation>ce calendrier vient d’une version plus récente de Semainier (version %1 du fichier)&#x202f;; rien n’a été modifié&#xa0;: installez la version récente pour l’ouvrir</translation>
    </message>
    <message>
        <source>the calendar is damaged; “semainier check” says where and “semainier restore” brings a backup back</source>
        <translation>le calendrier est endommagé&#x202f;; «&#xa0;semainier check&#xa0;» dit où et «&#xa0;semainier restore&#xa0;» ramène une sauvegarde</translation>
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
        <translation>le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>the field “%1” was changed elsewhere meanwhile; try again</source>
        <translation>le champ «&#xa0;%1&#xa0;» a été modifié ailleurs entre-temps&#x202f;; recommencez</translation>
    </message>
    <message>
        <source>“%1” is no longer in the calendar</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le calendrier</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être accepté</translation>
    </message>
    <message>
        <source>no row of column names was found; is this the right sheet?</source>
        <translation>aucune ligne de titres de colonnes trouvée&#x202f;; est-ce le bon tableau&#x202f;?</translation>
    </message>
    <message>
        <source>a date such as “%1” can be read in two ways; say --day-first or --month-first</source>
        <translation>une date comme «&#xa0;%1&#xa0;» peut se lire de deux façons&#x202f;; précisez --day-first ou --month-first</translation>
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
        <translation>le calendrier ne peut pas être lu ou écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no column or field “%1”</source>
        <translation>il n’y a pas de colonne ni de champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no column “%1” in this sheet; it has: %2</source>
        <translation>il n’y a pas de colonne «&#x202f;%1&#x202f;» dans ce tableau&#x202f;; il a&#xa0;: %2</translation>
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
        <translation>le fichier ne respecte pas son format&#xa0;: %1</translation>
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
        <translation>Ceci n’est plus dans le calendrier&#xa0;: supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%2” cannot be accepted here.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être accepté ici.</translation>
    </message>
    <message>
        <source>There is no column or field named “%2”.</source>
        <translation>Il n’y a pas de colonne ni de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No table was found in %1. Its first row should name the columns, with at least a date or a text.</source>
        <translation>Aucun tableau trouvé dans %1. Sa première ligne doit nommer les colonnes, avec au moins une date ou un texte.</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart in %1 (“%2”). Say which comes first.</source>
        <translation>Le jour et le mois se confondent dans %1 («&#xa0;%2&#xa0;»). Dites lequel vient d’abord.</translation>
    </message>
    <message>
        <source>%1 breaks the rules of its format (%2).</source>
        <translation>%1 ne respecte pas son format (%2).</translation>
    </message>
    <message>
        <source>%1 is too large (limit: %2). Cut it in parts.</source>
        <translation>%1 est trop gros (limite&#xa0;: %2). Découpez-le.</translation>
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
        <translation>Ligne %1&#xa0;: %2</translation>
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
        <translation>qui le lira&#xa0;: un tableur, un Excel français (points-virgules), ou Semainier à nouveau, sans rien perdre (merge, par défaut)</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to %1</source>
        <translation>
            <numerusform>%n message écrit dans %1</numerusform>
            <numerusform>%n messages écrits dans %1</numerusform>
        </translation>
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
        <translation>prendre la colonne NAME pour le champ FIELD&#xa0;: %1</translation>
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
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>  columns left out: %1</source>
        <translation>  colonnes laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>%1: %2, separator “%3”, columns named on line %4</source>
        <translation>%1&#xa0;: %2, séparateur «&#x202f;%3&#x202f;», titres des colonnes à la ligne %4</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would give: %2. Nothing was written.</source>
        <translation>%1 donneraient&#xa0;: %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no longer in the sheet, kept in the calendar: %1 %2</source>
        <translation>absent du tableau, gardé dans le calendrier&#xa0;: %1 %2</translation>
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
    <name>Program</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
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
        <translation>Chaque commande s’explique&#xa0;: semainier COMMANDE --help</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>il n’y a pas d’option %1</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>il n’y a pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>see: semainier --help</source>
        <translation>voir&#xa0;: semainier --help</translation>
    </message>
    <message>
        <source>the result could not be written</source>
        <translation>le résultat n’a pas pu être écrit</translation>
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
        <translation>Le calendrier tel qu’il était avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The damaged calendar was set aside: %1</source>
        <translation>Le calendrier abîmé a été mis de côté&#xa0;: %1</translation>
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
    <name>semainier::ui::AccountChips</name>
    <message>
        <source>Publish on %1</source>
        <translation>Publier sur %1</translation>
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
    <name>semainier::ui::CalendarPage</name>
    <message>
        <source>This calendar can only be read: its file or its folder cannot be written.</source>
        <translation>Ce calendrier est en lecture seule&#xa0;: son fichier ou son dossier ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>Nothing is planned this week. Press N or click a “+” to add a post.</source>
        <translation>Rien n’est prévu cette semaine. Appuyez sur N ou cliquez sur un «&#xa0;+&#xa0;» pour ajouter un message.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
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
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
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
        <source>%n posts written to %1</source>
        <translation>
            <numerusform>%n message écrit dans %1</numerusform>
            <numerusform>%n messages écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Which comes first?</source>
        <translation>Quel ordre&#x202f;?</translation>
    </message>
    <message>
        <source>In this sheet “%1” can be read in two ways.</source>
        <translation>Dans ce tableau, «&#xa0;%1&#xa0;» peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>The day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>The month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n posts added</source>
        <translation>
            <numerusform>%n message ajouté</numerusform>
            <numerusform>%n messages ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells to look at</source>
        <translation>
            <numerusform>%n cellule à vérifier</numerusform>
            <numerusform>%n cellules à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
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
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation>Exporter un tableau</translation>
    </message>
    <message>
        <source>What will the sheet be used for?</source>
        <translation>À quoi servira le tableau&#x202f;?</translation>
    </message>
    <message>
        <source>Excel in French (semicolons)</source>
        <translation>Excel en français (points-virgules)</translation>
    </message>
    <message>
        <source>Other spreadsheets (commas)</source>
        <translation>Un autre tableur (virgules)</translation>
    </message>
    <message>
        <source>To come back without loss</source>
        <translation>Revenir dans Semainier sans rien perdre</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>semainier::ui::FirstRun</name>
    <message>
        <source>One calendar for everything your association publishes: its messages, the links it comments, its own articles.</source>
        <translation>Un seul calendrier pour tout ce que publie votre association&#xa0;: ses messages, les liens qu’elle commente, ses propres articles.</translation>
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
        <source>New calendar</source>
        <translation>Nouveau calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.semainier)</source>
        <translation>Calendriers (*.semainier)</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>Nom de l’association</translation>
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
Logiciel libre (GPL-3.0-or-later)&#xa0;: vos données restent dans votre fichier.</translation>
    </message>
</context>
<context>
    <name>semainier::ui::MiniCalendar</name>
    <message>
        <source>Small calendar</source>
        <translation>Petit calendrier</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostForm</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Ce qui sera publié</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For the team, not published</source>
        <translation>Pour l’équipe, non publié</translation>
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
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who is quoted</source>
        <translation>Qui est cité</translation>
    </message>
    <message>
        <source>In charge</source>
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
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>semainier::ui::PostPane</name>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma saisie</translation>
    </message>
    <message>
        <source>Take what the calendar holds</source>
        <translation>Prendre celle du calendrier</translation>
    </message>
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
    <message>
        <source>Not saved. What you typed is kept here.</source>
        <translation>Non enregistré. Votre saisie est gardée ici.</translation>
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
        <translation>État&#xa0;: %1</translation>
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
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message numerus="yes">
        <source>%n posts this week</source>
        <translation>
            <numerusform>%n message cette semaine</numerusform>
            <numerusform>%n messages cette semaine</numerusform>
        </translation>
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
    <name>semainier::ui::SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>No post has these words</source>
        <translation>Aucun message ne contient ces mots</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>À dater</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>semainier::ui::SheetTransfer</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
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
        <source>Pre&amp;vious week</source>
        <translation>Semaine &amp;précédente</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
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
        <source>Ne&amp;xt week</source>
        <translation>Semaine sui&amp;vante</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
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
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>semainier::ui::TextCounter</name>
    <message numerus="yes">
        <source>%n characters left on %1</source>
        <translation>
            <numerusform>Encore %n caractère sur %1</numerusform>
            <numerusform>Encore %n caractères sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many for %1</source>
        <translation>
            <numerusform>%n caractère de trop pour %1</numerusform>
            <numerusform>%n caractères de trop pour %1</numerusform>
        </translation>
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
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
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
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
</context>
<context>
    <name>semainier::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
