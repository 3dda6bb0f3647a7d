<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Standfirst</name>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>another file of this name is there</source>
            <translation>un autre fichier de ce nom existe déjà</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>{what} Your earlier notes and corrections are not shown, and new ones will not be saved until that file is moved.</source>
            <translation>{what} Vos notes et corrections précédentes ne sont pas affichées, et les nouvelles ne seront pas enregistrées tant que ce fichier n’aura pas été déplacé.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” is damaged and could not be set aside.</source>
            <translation>« {file} » est endommagé et n’a pas pu être mis de côté.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” is no notes file of Standfirst.</source>
            <translation>« {file} » n’est pas un fichier de notes de Standfirst.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” may not be read ({why}).</source>
            <translation>« {file} » ne peut pas être lu ({why}).</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” was damaged and could not be read. It was kept as “{aside}”; your notes begin anew.</source>
            <translation>« {file} » était endommagé et n’a pas pu être lu. Il a été conservé sous le nom « {aside} » ; vos notes repartent de zéro.</translation>
        </message>
        <message>
            <location filename="../../reader/annotations/store.py"></location>
            <source>“{file}” was written by a newer Standfirst.</source>
            <translation>« {file} » a été écrit par une version plus récente de Standfirst.</translation>
        </message>
        <message>
            <location filename="../../reader/batch/exporting.py"></location>
            <source>“{file}” holds {count} articles. Name a folder for their exports with -o.</source>
            <translation>« {file} » contient {count} articles. Indiquez avec -o un dossier pour leurs exports.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/clean.py"></location>
            <source>Nothing on this page looks like an article, so all of it is shown.</source>
            <translation>Rien sur cette page ne ressemble à un article ; elle est donc affichée en entier.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>1 The channel · 2 The silt · 3 What it costs</source>
            <translation>1 Le chenal · 2 La vase · 3 Ce que cela coûte</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>12</source>
            <translation>12</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>14 comments · Reply</source>
            <translation>14 commentaires · Répondre</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>3 answers · Sorted by date</source>
            <translation>3 réponses · Triées par date</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A dredger at the quay. A dredger at the quay.</source>
            <translation>Une drague à quai. Une drague à quai.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A line among the others that no story would hold</source>
            <translation>Une ligne parmi les autres qu’aucun article ne contiendrait</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A line that stands there twice within three lines</source>
            <translation>Une ligne qui figure deux fois en l’espace de trois lignes</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A list of links to other pages after the last paragraph</source>
            <translation>Une liste de liens vers d’autres pages après le dernier paragraphe</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A picture with a headline, next to others like it: Mussel farm asks for room</source>
            <translation>Une image avec un titre, à côté d’autres semblables : L’élevage de moules manque de place</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A whole paragraph that stands there twice in a row</source>
            <translation>Un paragraphe entier qui figure deux fois de suite</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>A window that the page would open when it is clicked</source>
            <translation>Une fenêtre que la page ouvrirait au clic</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Advertisement</source>
            <translation>Publicité</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Boat shoes, now half the price</source>
            <translation>Chaussures de pont, maintenant à moitié prix</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>By Jo Reed, 4 May 2024, 3 minutes to read</source>
            <translation>Par Jo Reed, 4 mai 2024, 3 minutes de lecture</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>By going on you accept our terms and cookies.</source>
            <translation>En poursuivant, vous acceptez nos conditions et nos cookies.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Contact us · Terms of use · Imprint</source>
            <translation>Contact · Conditions d’utilisation · Mentions légales</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Contents: 1 The channel, 2 The silt, 3 What it costs</source>
            <translation>Sommaire : 1 Le chenal, 2 La vase, 3 Ce que cela coûte</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Download the report</source>
            <translation>Télécharger le rapport</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Get our letter every Friday</source>
            <translation>Recevez notre lettre chaque vendredi</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Harbours · Ferries · Budget</source>
            <translation>Ports · Ferries · Budget</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Home · News · Sport · Weather</source>
            <translation>Accueil · Actualités · Sport · Météo</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Islanders count the cost of a winter without ferries</source>
            <translation>Les insulaires chiffrent le coût d’un hiver sans ferries</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Jo Reed writes about ports and ferries.</source>
            <translation>Jo Reed écrit sur les ports et les ferries.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Jo Reed, harbour office, second floor</source>
            <translation>Jo Reed, capitainerie, deuxième étage</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Jo wrote: “The ferry is late again.” (and the message above says just that)</source>
            <translation>Jo a écrit : « Le ferry est encore en retard. » (et le message au-dessus dit exactement cela)</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Lines in any file</source>
            <translation>Lignes de tout fichier</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Made with care on the fjord</source>
            <translation>Fait avec soin au bord du fjord</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>More from Jo Reed, and what follows it</source>
            <translation>Autres articles de Jo Reed, et ce qui suit</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Most read this week</source>
            <translation>Les plus lus cette semaine</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>News</source>
            <translation>Actualités</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Opens in a new window</source>
            <translation>S’ouvre dans une nouvelle fenêtre</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Pages saved as plain text</source>
            <translation>Pages enregistrées en texte brut</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Parts of web pages</source>
            <translation>Parties de pages web</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>READ MORE: Storm closes harbour</source>
            <translation>À LIRE AUSSI : La tempête ferme le port</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>RELATED STORIES, and the headlines under it</source>
            <translation>SUR LE MÊME SUJET, et les titres qui suivent</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Read also: Ferry company seeks help</source>
            <translation>À lire aussi : La compagnie de ferries cherche de l’aide</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Read more</source>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Share on Facebook</source>
            <translation>Partager sur Facebook</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Share this on Facebook</source>
            <translation>Partager sur Facebook</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Share · Tweet · Print</source>
            <translation>Partager · Tweeter · Imprimer</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Sign up for our harbour letter</source>
            <translation>Abonnez-vous à notre lettre du port</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The Tidewater Post, 4 May 2024</source>
            <translation>The Tidewater Post, 4 mai 2024</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The Tidewater Post, above the headline</source>
            <translation>The Tidewater Post, au-dessus du titre</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The Tidewater Post, your local paper</source>
            <translation>The Tidewater Post, votre journal local</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>The views in this column are the author's own.</source>
            <translation>Les opinions exprimées dans cette chronique sont celles de l’auteur.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>This eBook is for the use of anyone anywhere</source>
            <translation>This eBook is for the use of anyone anywhere</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Updated 4 May 2024, 3 minutes to read</source>
            <translation>Mis à jour le 4 mai 2024, 3 minutes de lecture</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Videos, with nothing under it</source>
            <translation>Vidéos, et rien dessous</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>We use cookies to make this page better. Accept all</source>
            <translation>Nous utilisons des cookies pour améliorer cette page. Tout accepter</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Well said! I was there and saw it, too.</source>
            <translation>Bien dit ! J’y étais et je l’ai vu, moi aussi.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>What stands on the page before, beside and after the article</source>
            <translation>Ce qui se trouve sur la page avant, à côté et après l’article</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Why small ports matter. Why small ports matter more than ever.</source>
            <translation>Pourquoi les petits ports comptent. Pourquoi les petits ports comptent plus que jamais.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>You get this letter because you signed up. Unsubscribe</source>
            <translation>Vous recevez cette lettre parce que vous êtes inscrit. Se désabonner</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>You have read three of your five free articles.</source>
            <translation>Vous avez lu trois de vos cinq articles gratuits.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>You may also like: How one storm closed a harbour</source>
            <translation>Vous aimerez aussi : Comment une tempête a fermé un port</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Your e-mail address:</source>
            <translation>Votre adresse électronique :</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>Your name · Your e-mail address · Send</source>
            <translation>Votre nom · Votre adresse électronique · Envoyer</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>[7] https://example.org/harbour</source>
            <translation>[7] https://example.org/harbour</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>© 2024 The Tidewater Post</source>
            <translation>© 2024 The Tidewater Post</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/examples.py"></location>
            <source>© 2024 The Tidewater Post. All rights reserved.</source>
            <translation>© 2024 The Tidewater Post. Tous droits réservés.</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/overlays.py"></location>
            <source>Removed by you</source>
            <translation>Retiré par vous</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>A heading with nothing under it</source>
            <translation>Un intertitre sans rien dessous</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>About the author</source>
            <translation>À propos de l’auteur</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Addresses of the links</source>
            <translation>Adresses des liens</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Advertises other stories</source>
            <translation>Annonce d’autres articles</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Around the messages</source>
            <translation>Autour des messages</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Buttons</source>
            <translation>Boutons</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Cookie notice</source>
            <translation>Avis sur les cookies</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Copyright notice</source>
            <translation>Mention de copyright</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Date, author and the like</source>
            <translation>Date, auteur et autres</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Disclaimer</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Hidden on the page</source>
            <translation>Masqué sur la page</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>How to leave the mailing list</source>
            <translation>Comment quitter la liste de diffusion</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Links to other pages</source>
            <translation>Liens vers d’autres pages</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Newsletter sign-up</source>
            <translation>Inscription à la lettre d’information</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Not the article's text</source>
            <translation>Hors du texte de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Notice over the page</source>
            <translation>Avis par-dessus la page</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Only for screen readers</source>
            <translation>Réservé aux lecteurs d’écran</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Other stories</source>
            <translation>Autres articles</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Other stories, or about the author</source>
            <translation>Autres articles, ou à propos de l’auteur</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Outside the article</source>
            <translation>En dehors de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page footer</source>
            <translation>Pied de page</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page furniture</source>
            <translation>Éléments de la page</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page header</source>
            <translation>En-tête de page</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Page number</source>
            <translation>Numéro de page</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Points to another story</source>
            <translation>Renvoie à un autre article</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Related stories</source>
            <translation>Sur le même sujet</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats a line above</source>
            <translation>Répète une ligne au-dessus</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats a message above</source>
            <translation>Répète un message au-dessus</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats the caption above</source>
            <translation>Répète la légende au-dessus</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Repeats the paragraph above</source>
            <translation>Répète le paragraphe au-dessus</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Running head</source>
            <translation>Titre courant</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Share buttons</source>
            <translation>Boutons de partage</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Side column</source>
            <translation>Colonne latérale</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Table of contents</source>
            <translation>Table des matières</translation>
        </message>
        <message>
            <location filename="../../reader/cleaning/rules.py"></location>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <location filename="../../reader/commands/saying.py"></location>
            <source>it is closed</source>
            <translation>elle est fermée</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Exporting to “{file}” would overwrite an article you opened. Choose another folder with -o, or another name.</source>
            <translation>L’export vers « {file} » remplacerait un article que vous avez ouvert. Choisissez un autre dossier avec -o, ou un autre nom.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Reading “{file}” failed: the reading process stopped unexpectedly. Opening it again may help; if not, please report the file.</source>
            <translation>La lecture de « {file} » a échoué : le processus de lecture s’est arrêté inopinément. Ouvrir de nouveau le fichier peut aider ; sinon, veuillez le signaler.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Reading “{file}” took longer than {seconds} seconds and was stopped. Splitting it may help; on the command line, --time-limit allows more.</source>
            <translation>La lecture de « {file} » a duré plus de {seconds} secondes et a été arrêtée. Diviser le fichier peut aider ; en ligne de commande, --time-limit en permet davantage.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Reading “{file}” took more than {allowed} MB of memory and was stopped. Splitting it may help; on the command line, --memory-limit allows more.</source>
            <translation>La lecture de « {file} » a pris plus de {allowed} Mo de mémoire et a été arrêtée. Diviser le fichier peut aider ; en ligne de commande, --memory-limit en permet davantage.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Standfirst cannot open “{file}”: it is not {kinds}. Saving the page again from a browser usually helps.</source>
            <translation>Standfirst ne peut pas ouvrir « {file} » : ce n’est aucun des fichiers qu’il connaît ({kinds}). Enregistrer de nouveau la page depuis un navigateur aide le plus souvent.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Standfirst could not write “{file}” ({why}). Nothing was changed; choose another folder or free some space.</source>
            <translation>Standfirst n’a pas pu écrire « {file} » ({why}). Rien n’a été modifié ; choisissez un autre dossier ou libérez de l’espace.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Standfirst may not read “{file}” ({why}). Check its permissions, or copy it to your own folder.</source>
            <translation>Standfirst ne peut pas lire « {file} » ({why}). Vérifiez ses droits d’accès, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>The folder “{file}” holds no file that Standfirst opens. Hidden files, notes and Standfirst's own exports are left out; naming a file helps.</source>
            <translation>Le dossier « {file} » ne contient aucun fichier que Standfirst ouvre. Les fichiers cachés, les notes et les exports de Standfirst sont laissés de côté ; nommer un fichier peut aider.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>There is no file “{file}”. It may have been moved or renamed.</source>
            <translation>Il n’y a pas de fichier « {file} ». Il a peut-être été déplacé ou renommé.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Your notes and changes to “{file}” are not saved.</source>
            <translation>Vos notes et modifications de « {file} » ne sont pas enregistrées.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>Your notes and changes to “{file}” are not saved. {why}</source>
            <translation>Vos notes et modifications de « {file} » ne sont pas enregistrées. {why}</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>file name too long</source>
            <translation>nom de fichier trop long</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>input/output error</source>
            <translation>erreur d’entrée/sortie</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>is a directory</source>
            <translation>est un dossier</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>no space left on device</source>
            <translation>plus de place sur le périphérique</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>no such file or directory</source>
            <translation>aucun fichier ou dossier de ce nom</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>permission denied</source>
            <translation>permission refusée</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>read-only file system</source>
            <translation>système de fichiers en lecture seule</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” has no article {number}: it holds {count}. It may have changed since; open it again to choose.</source>
            <translation>« {file} » n’a pas d’article {number} : il en contient {count}. Le fichier a peut-être changé depuis ; ouvrez-le de nouveau pour choisir.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” holds no text to read. Pages that build their text while they load are saved without it; saving the page again from the browser's own menu may help.</source>
            <translation>« {file} » ne contient aucun texte à lire. Les pages qui composent leur texte au chargement sont enregistrées sans lui ; enregistrer de nouveau la page par le menu du navigateur peut aider.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” holds {size} MB; Standfirst opens files up to {limit} MB. Splitting it into parts would help.</source>
            <translation>« {file} » fait {size} Mo ; Standfirst ouvre des fichiers jusqu’à {limit} Mo. Le diviser en plusieurs parties aiderait.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” is empty. Saving the article again may help.</source>
            <translation>« {file} » est vide. Enregistrer de nouveau l’article peut aider.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” is not written in the encoding you chose: its letters cannot be read in it. Choose another one, or “Found out by itself”.</source>
            <translation>« {file} » n’est pas écrit dans le codage que vous avez choisi : ses lettres ne peuvent pas être lues ainsi. Choisissez-en un autre, ou « Détection automatique ».</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” is {what}, not a file. Choose an article file instead.</source>
            <translation>« {file} » est {what}, pas un fichier. Choisissez plutôt un fichier d’article.</translation>
        </message>
        <message>
            <location filename="../../reader/errors.py"></location>
            <source>“{file}” was not exported, because your changes to it cannot be taken in. {why} Without --with-changes it is exported as the file has it.</source>
            <translation>« {file} » n’a pas été exporté, car vos modifications ne peuvent pas être prises en compte. {why} Sans --with-changes, il est exporté tel qu’il est dans le fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>block quote</source>
            <translation>citation en bloc</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>direct</source>
            <translation>directe</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>indirect</source>
            <translation>indirecte</translation>
        </message>
        <message>
            <location filename="../../reader/export/as_outline.py"></location>
            <source>mixed</source>
            <translation>mixte</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>APA</source>
            <translation>APA</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Chicago, author and date</source>
            <translation>Chicago, auteur et date</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Chicago, note</source>
            <translation>Chicago, note</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>HTML block quote</source>
            <translation>Citation en bloc HTML</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>MLA</source>
            <translation>MLA</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Markdown block quote</source>
            <translation>Citation en bloc Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Own template</source>
            <translation>Modèle personnel</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/styles.py"></location>
            <source>Plain line</source>
            <translation>Ligne simple</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>The template is empty.</source>
            <translation>Le modèle est vide.</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>There is no placeholder “{name}”.</source>
            <translation>Il n’y a pas de paramètre « {name} ».</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>There is no placeholder “{name}”. Is “{near}” meant?</source>
            <translation>Il n’y a pas de paramètre « {name} ». Vouliez-vous dire « {near} » ?</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>its number in the article</source>
            <translation>son numéro dans l’article</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the article's address</source>
            <translation>l’adresse de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the article's title</source>
            <translation>le titre de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the word that attributes it</source>
            <translation>le mot qui l’attribue</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the words alone</source>
            <translation>les mots seuls</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the words, in quotation marks</source>
            <translation>les mots, entre guillemets</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>the year</source>
            <translation>l’année</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>when, in figures</source>
            <translation>quand, en chiffres</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>when, in words</source>
            <translation>quand, en lettres</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>where it was published</source>
            <translation>où cela a paru</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>who said it</source>
            <translation>qui l’a dit</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>who that is</source>
            <translation>qui c’est</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>who wrote it</source>
            <translation>qui l’a écrit</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>“{piece}” must hold the name of one placeholder, with signs at most.</source>
            <translation>« {piece} » doit contenir le nom d’un paramètre, avec tout au plus des signes autour.</translation>
        </message>
        <message>
            <location filename="../../reader/export/attributed/template.py"></location>
            <source>“{piece}” stands without “{other}”. For a brace itself, write it twice.</source>
            <translation>« {piece} » est sans « {other} ». Pour une accolade elle-même, doublez-la.</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Citation for BibTeX</source>
            <translation>Référence pour BibTeX</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Citation for EndNote and others (RIS)</source>
            <translation>Référence pour EndNote et autres (RIS)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Citation for Zotero (CSL-JSON)</source>
            <translation>Référence pour Zotero (CSL-JSON)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>E-book (EPUB)</source>
            <translation>Livre numérique (EPUB)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Quotes as a table (CSV)</source>
            <translation>Citations en tableau (CSV)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Sources as a table (CSV)</source>
            <translation>Sources en tableau (CSV)</translation>
        </message>
        <message>
            <location filename="../../reader/export/registry.py"></location>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/export/source_audit.py"></location>
            <source>%Ln sources: {named} named, {unnamed} unnamed, {quoted} quoted.</source>
            <extracomment>For one: %Ln source: {named} named, {unnamed} unnamed, {quoted} quoted.</extracomment>
            <translation>
                <numerusform>%Ln source : {named} nommée(s), {unnamed} anonyme(s), {quoted} citée(s).</numerusform>
                <numerusform>%Ln sources : {named} nommée(s), {unnamed} anonyme(s), {quoted} citée(s).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>First ¶</source>
            <translation>Premier ¶</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Named</source>
            <translation>Nommée</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>No sources were found.</source>
            <translation>Aucune source n’a été trouvée.</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Reported</source>
            <translation>Rapportées</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>under 1 %</source>
            <translation>moins de 1 %</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>{all} {name} has {share} of all quoted words.</source>
            <translation>{all} {name} a {share} de tous les mots cités.</translation>
        </message>
        <message>
            <location filename="../../reader/export/source_audit.py"></location>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../reader/formats/archive.py"></location>
            <source>its table of contents is missing or broken</source>
            <translation>sa table des matières manque ou est endommagée</translation>
        </message>
        <message>
            <location filename="../../reader/formats/archive.py"></location>
            <source>“{name}” cannot be unpacked</source>
            <translation>« {name} » ne peut pas être décompressé</translation>
        </message>
        <message>
            <location filename="../../reader/formats/archive.py"></location>
            <source>“{name}” is missing from it</source>
            <translation>« {name} » y manque</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/document_pictures.py"></location>
            <source>%Ln pictures of this file are missing, too large or of a kind that is not shown.</source>
            <extracomment>For one: %Ln picture of this file is missing, too large or of a kind that is not shown.</extracomment>
            <translation>
                <numerusform>%Ln image de ce fichier manque, est trop grande ou d’un type qui n’est pas affiché.</numerusform>
                <numerusform>%Ln images de ce fichier manquent, sont trop grandes ou d’un type qui n’est pas affiché.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/docx_markup.py"></location>
            <source>a Word document</source>
            <translation>un document Word</translation>
        </message>
        <message>
            <location filename="../../reader/formats/docx_markup.py"></location>
            <source>a part is missing or broken</source>
            <translation>une partie manque ou est endommagée</translation>
        </message>
        <message>
            <location filename="../../reader/formats/docx_markup.py"></location>
            <source>its parts are nested too deep, or too many</source>
            <translation>ses parties sont trop imbriquées, ou trop nombreuses</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/encoding.py"></location>
            <source>%Ln characters of this file could not be read as {encoding} and were replaced.</source>
            <extracomment>For one: %Ln character of this file could not be read as {encoding} and was replaced.</extracomment>
            <translation>
                <numerusform>%Ln caractère de ce fichier n’a pas pu être lu en {encoding} et a été remplacé.</numerusform>
                <numerusform>%Ln caractères de ce fichier n’ont pas pu être lus en {encoding} et ont été remplacés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>all its bytes make sense in it</source>
            <translation>tous ses octets y ont un sens</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>every other byte is zero, as in this encoding</source>
            <translation>un octet sur deux est nul, comme dans ce codage</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>it switches between alphabets as this encoding does</source>
            <translation>il change d’alphabet comme le fait ce codage</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>its first bytes are the mark of this encoding</source>
            <translation>ses premiers octets sont la marque de ce codage</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>its letters look most like it; nothing in the file says so</source>
            <translation>ses lettres lui ressemblent le plus ; rien dans le fichier ne le dit</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>nearly all its bytes make sense in it</source>
            <translation>presque tous ses octets y ont un sens</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>nothing in the file tells, and this one is the commonest</source>
            <translation>rien dans le fichier ne le dit, et c’est le plus courant</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>the file that the page was packed in says so</source>
            <translation>le fichier qui contenait la page le dit</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>the page itself says so</source>
            <translation>la page elle-même le dit</translation>
        </message>
        <message>
            <location filename="../../reader/formats/encoding.py"></location>
            <source>you chose it</source>
            <translation>vous l’avez choisi</translation>
        </message>
        <message>
            <location filename="../../reader/formats/epub_package.py"></location>
            <source>an EPUB book</source>
            <translation>un livre EPUB</translation>
        </message>
        <message>
            <location filename="../../reader/formats/epub_package.py"></location>
            <source>its list of parts is missing</source>
            <translation>sa liste de parties manque</translation>
        </message>
        <message>
            <location filename="../../reader/formats/fb2_book.py"></location>
            <source>a FictionBook</source>
            <translation>un FictionBook</translation>
        </message>
        <message>
            <location filename="../../reader/formats/fb2_book.py"></location>
            <source>the book is missing from its archive</source>
            <translation>le livre manque dans son archive</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Converting it to EPUB, with calibre for example, helps if it is not copy-protected.</source>
            <translation>Le convertir en EPUB, avec calibre par exemple, aide s’il n’est pas protégé contre la copie.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Converting it to HTML or EPUB helps.</source>
            <translation>Le convertir en HTML ou en EPUB aide.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Copy the text you want to read into a document of its own.</source>
            <translation>Copiez le texte que vous voulez lire dans un document à part.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Export it from there to Word or EPUB.</source>
            <translation>Exportez-le de là vers Word ou EPUB.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Open it in Word or LibreOffice and save it as .docx or .odt.</source>
            <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx ou .odt.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Recognise its text (OCR) and save that.</source>
            <translation>Faites reconnaître son texte (OCR) et enregistrez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Save it from Outlook as HTML or text.</source>
            <translation>Enregistrez-le depuis Outlook en HTML ou en texte.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>Unpack it and open the article inside.</source>
            <translation>Décompressez-le et ouvrez l’article qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a 7z archive</source>
            <translation>une archive 7z</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book (.mobi or .azw)</source>
            <translation>un livre Kindle (.mobi ou .azw)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book (KFX)</source>
            <translation>un livre Kindle (KFX)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book (Topaz)</source>
            <translation>un livre Kindle (Topaz)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Kindle book with copy protection</source>
            <translation>un livre Kindle protégé contre la copie</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Microsoft Reader book (.lit)</source>
            <translation>un livre Microsoft Reader (.lit)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Palm book</source>
            <translation>un livre Palm</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a PowerPoint presentation</source>
            <translation>une présentation PowerPoint</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a RAR archive</source>
            <translation>une archive RAR</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Windows help file (.chm)</source>
            <translation>un fichier d’aide Windows (.chm)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a Word document in the old .doc form</source>
            <translation>un document Word à l’ancien format .doc</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a WordPerfect document</source>
            <translation>un document WordPerfect</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a document of Apple's Pages, Numbers or Keynote</source>
            <translation>un document de Pages, Numbers ou Keynote d’Apple</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a message in Outlook's own .msg form</source>
            <translation>un message au format .msg d’Outlook</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a presentation of LibreOffice</source>
            <translation>une présentation LibreOffice</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a scanned document (DjVu)</source>
            <translation>un document numérisé (DjVu)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>a table of LibreOffice</source>
            <translation>un classeur LibreOffice</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>an Excel table</source>
            <translation>un classeur Excel</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>an Excel table in the old .xls form</source>
            <translation>un classeur Excel à l’ancien format .xls</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign.py"></location>
            <source>an Office file in an old form</source>
            <translation>un fichier Office à un ancien format</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Convert it to PDF, with ps2pdf for example, and open that.</source>
            <translation>Convertissez-le en PDF, avec ps2pdf par exemple, et ouvrez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Decrypt it first, and open what comes out.</source>
            <translation>Déchiffrez-le d’abord, et ouvrez ce qui en sort.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Export the article from the program it is of.</source>
            <translation>Exportez l’article depuis le programme auquel il appartient.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>If it shows an article, recognise its text (OCR) and open that.</source>
            <translation>S’il montre un article, faites reconnaître son texte (OCR) et ouvrez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Save the letter from Outlook as HTML or text.</source>
            <translation>Enregistrez la lettre depuis Outlook en HTML ou en texte.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>Standfirst reads texts only; if there is a transcript, save and open that.</source>
            <translation>Standfirst ne lit que des textes ; s’il existe une transcription, enregistrez-la et ouvrez-la.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a PostScript file</source>
            <translation>un fichier PostScript</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a database</source>
            <translation>une base de données</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a disk of a virtual machine</source>
            <translation>un disque de machine virtuelle</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (AVI)</source>
            <translation>un film (AVI)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (Flash)</source>
            <translation>un film (Flash)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (MPEG)</source>
            <translation>un film (MPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film (Matroska or WebM)</source>
            <translation>un film (Matroska ou WebM)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film or a sound recording (MP4)</source>
            <translation>un film ou un enregistrement sonore (MP4)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a film or a sound recording (Windows Media)</source>
            <translation>un film ou un enregistrement sonore (Windows Media)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a mailbox of Outlook (.pst)</source>
            <translation>une boîte aux lettres Outlook (.pst)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a package of programs</source>
            <translation>un paquet de programmes</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (AVIF)</source>
            <translation>une image (AVIF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (GIF)</source>
            <translation>une image (GIF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (HEIC)</source>
            <translation>une image (HEIC)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (HEIF)</source>
            <translation>une image (HEIF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (JPEG 2000)</source>
            <translation>une image (JPEG 2000)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (JPEG XL)</source>
            <translation>une image (JPEG XL)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (JPEG)</source>
            <translation>une image (JPEG)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (PNG)</source>
            <translation>une image (PNG)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture (WebP)</source>
            <translation>une image (WebP)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture of Photoshop</source>
            <translation>une image Photoshop</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a picture or a scan (TIFF)</source>
            <translation>une image ou une numérisation (TIFF)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a program</source>
            <translation>un programme</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a program for Windows</source>
            <translation>un programme pour Windows</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a program for macOS</source>
            <translation>un programme pour macOS</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a shortcut of Windows</source>
            <translation>un raccourci Windows</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (AAC)</source>
            <translation>un enregistrement sonore (AAC)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (FLAC)</source>
            <translation>un enregistrement sonore (FLAC)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (M4A)</source>
            <translation>un enregistrement sonore (M4A)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (MP3)</source>
            <translation>un enregistrement sonore (MP3)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording (WAV)</source>
            <translation>un enregistrement sonore (WAV)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a sound recording or a film (Ogg)</source>
            <translation>un enregistrement sonore ou un film (Ogg)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>a typeface</source>
            <translation>une police de caractères</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (Zstandard)</source>
            <translation>une archive (Zstandard)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (bzip2)</source>
            <translation>une archive (bzip2)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (cab)</source>
            <translation>une archive (cab)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (tar)</source>
            <translation>une archive (tar)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an archive (xz)</source>
            <translation>une archive (xz)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an encrypted file (OpenSSL)</source>
            <translation>un fichier chiffré (OpenSSL)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an encrypted file (age)</source>
            <translation>un fichier chiffré (age)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an encrypted message (PGP)</source>
            <translation>un message chiffré (PGP)</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>an icon</source>
            <translation>une icône</translation>
        </message>
        <message>
            <location filename="../../reader/formats/foreign_media.py"></location>
            <source>music notes (MIDI)</source>
            <translation>une partition MIDI</translation>
        </message>
        <message>
            <location filename="../../reader/formats/html_limits.py"></location>
            <source>This page has more than {limit} tags; {count} of them were passed over. Their words are all here, but some paragraphs run together.</source>
            <translation>Cette page a plus de {limit} balises ; {count} d’entre elles ont été ignorées. Tous leurs mots sont là, mais certains paragraphes se suivent sans coupure.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/letter.py"></location>
            <source>Open it in your mail program and save its text from there.</source>
            <translation>Ouvrez-la dans votre logiciel de messagerie et enregistrez-en le texte.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/letter.py"></location>
            <source>an encrypted letter</source>
            <translation>une lettre chiffrée</translation>
        </message>
        <message>
            <location filename="../../reader/formats/maff.py"></location>
            <source>an archive of Firefox</source>
            <translation>une archive Firefox</translation>
        </message>
        <message>
            <location filename="../../reader/formats/mhtml.py"></location>
            <source>This file is damaged or cut off: its end is missing.</source>
            <translation>Ce fichier est endommagé ou tronqué : sa fin manque.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/mojibake.py"></location>
            <source>%Ln broken letters were repaired: {letters}. “Repair broken letters” in File &gt; Text encoding shows them as they stand in the file.</source>
            <extracomment>For one: %Ln broken letter was repaired: {letters}. “Repair broken letters” in File &gt; Text encoding shows them as they stand in the file.</extracomment>
            <translation>
                <numerusform>%Ln lettre abîmée a été réparée : {letters}. « Réparer les lettres abîmées » dans Fichier &gt; Codage du texte la montre telle qu’elle est dans le fichier.</numerusform>
                <numerusform>%Ln lettres abîmées ont été réparées : {letters}. « Réparer les lettres abîmées » dans Fichier &gt; Codage du texte les montre telles qu’elles sont dans le fichier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/mojibake.py"></location>
            <source>{shown} and {count} other sorts</source>
            <translation>{shown} et {count} autres sortes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/mojibake.py"></location>
            <source>“{broken}” is “{letter}” (%Ln times)</source>
            <extracomment>For one: “{broken}” is “{letter}”</extracomment>
            <translation>
                <numerusform>« {broken} » est « {letter} »</numerusform>
                <numerusform>« {broken} » est « {letter} » (%Ln fois)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/odt_document.py"></location>
            <source>an OpenDocument text</source>
            <translation>un texte OpenDocument</translation>
        </message>
        <message>
            <location filename="../../reader/formats/odt_document.py"></location>
            <source>its text is missing</source>
            <translation>son texte manque</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a device</source>
            <translation>un périphérique</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a folder</source>
            <translation>un dossier</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a pipe</source>
            <translation>un tube</translation>
        </message>
        <message>
            <location filename="../../reader/formats/opening.py"></location>
            <source>a socket</source>
            <translation>un socket</translation>
        </message>
        <message>
            <location filename="../../reader/formats/own_json_article.py"></location>
            <source>an article that Standfirst wrote as JSON</source>
            <translation>un article que Standfirst a écrit en JSON</translation>
        </message>
        <message>
            <location filename="../../reader/formats/own_json_article.py"></location>
            <source>it breaks off</source>
            <translation>il s’interrompt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/formats/packed_pictures.py"></location>
            <source>%Ln pictures in this file were left out: Standfirst shows up to {most} of one page, of {size} MB together.</source>
            <extracomment>For one: %Ln picture in this file was left out: Standfirst shows up to {most} of one page, of {size} MB together.</extracomment>
            <translation>
                <numerusform>%Ln image de ce fichier a été omise : Standfirst en affiche jusqu’à {most} par page, {size} Mo en tout.</numerusform>
                <numerusform>%Ln images de ce fichier ont été omises : Standfirst en affiche jusqu’à {most} par page, {size} Mo en tout.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf.py"></location>
            <source>a PDF</source>
            <translation>un PDF</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf_file.py"></location>
            <source>Not all of this file was read: it is too long, or its pages too full.</source>
            <translation>Ce fichier n’a pas été lu en entier : il est trop long, ou ses pages sont trop pleines.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf_file.py"></location>
            <source>its pages cannot be found</source>
            <translation>ses pages sont introuvables</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pdf_file.py"></location>
            <source>{silent} of its {count} pages are pictures without text; they are not shown. Recognising their text (OCR) first would help.</source>
            <translation>{silent} des {count} pages sont des images sans texte ; elles ne sont pas affichées. Faire d’abord reconnaître leur texte (OCR) aiderait.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>Open the article you want in a browser and save that page.</source>
            <translation>Ouvrez l’article voulu dans un navigateur et enregistrez cette page.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>Open the file of the article itself.</source>
            <translation>Ouvrez le fichier de l’article lui-même.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a calendar</source>
            <translation>un agenda</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a list of films or recordings</source>
            <translation>une liste de films ou d’enregistrements</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a news feed, which tells of articles and changes with them</source>
            <translation>un fil d’actualité, qui annonce des articles et change avec eux</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>a shortcut that starts a program</source>
            <translation>un raccourci qui lance un programme</translation>
        </message>
        <message>
            <location filename="../../reader/formats/pointers.py"></location>
            <source>an address card</source>
            <translation>une carte de visite</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>{first} and {count} more</source>
            <translation>{first} et {count} autres</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a book with copy protection, which only its seller's own program can open. Ask the seller for a copy without it.</source>
            <translation>« {file} » est un livre protégé contre la copie, que seul le programme du vendeur peut ouvrir. Demandez au vendeur un exemplaire sans protection.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a letter without text: all it holds is attached to it ({attached}). Save that from your mail program and open it.</source>
            <translation>« {file} » est une lettre sans texte : tout ce qu’elle contient est en pièce jointe ({attached}). Enregistrez cela depuis votre logiciel de messagerie et ouvrez-le.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a list of links, without the articles they lead to. Open the links in a browser and save the pages.</source>
            <translation>« {file} » est une liste de liens, sans les articles auxquels ils mènent. Ouvrez les liens dans un navigateur et enregistrez les pages.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is a scan: its pages are pictures without text. Recognise the text first (OCR), with OCRmyPDF for example, and open the result.</source>
            <translation>« {file} » est une numérisation : ses pages sont des images sans texte. Faites d’abord reconnaître le texte (OCR), avec OCRmyPDF par exemple, et ouvrez le résultat.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is an archive of more than {limit} files, too many for one article. Unpack it and open the article inside.</source>
            <translation>« {file} » est une archive de plus de {limit} fichiers, trop pour un article. Décompressez-la et ouvrez l’article qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is damaged: {what}. Copying or downloading the file again may help.</source>
            <translation>« {file} » est endommagé : {what}. Copier ou télécharger de nouveau le fichier peut aider.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is only a link to {url}: the article is not in it. Open the link in a browser and save the page.</source>
            <translation>« {file} » n’est qu’un lien vers {url} : l’article n’y est pas. Ouvrez le lien dans un navigateur et enregistrez la page.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is only a link: the article is not in it. Open the link in a browser and save the page.</source>
            <translation>« {file} » n’est qu’un lien : l’article n’y est pas. Ouvrez le lien dans un navigateur et enregistrez la page.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is packed in a way Standfirst does not know. Unpacking it and packing it again as an ordinary zip file would help.</source>
            <translation>« {file} » est compressé d’une manière que Standfirst ne connaît pas. Le décompresser et le recompresser en fichier zip ordinaire aiderait.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is protected with a password. Save a copy without one from the program that made it, and open that.</source>
            <translation>« {file} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe depuis le programme d’origine, et ouvrez celle-ci.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {kind} that is damaged ({what}). Saving it again from the program that made it may help.</source>
            <translation>« {file} » est {kind}, mais endommagé ({what}). L’enregistrer de nouveau depuis le programme d’origine peut aider.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {kind}, and the part of Standfirst that reads it is not installed. Install it with: pip install 'standfirst[{extra}]'</source>
            <translation>« {file} » est {kind}, et la partie de Standfirst qui le lit n’est pas installée. Installez-la avec : pip install 'standfirst[{extra}]'</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {what} with no web page in it. If there is an article of another kind inside, unpack it and open that.</source>
            <translation>« {file} » est {what} sans page web. S’il s’y trouve un article d’un autre genre, décompressez le fichier et ouvrez cet article.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” is {what}. {instead}</source>
            <translation>« {file} » est {what}. {instead}</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{file}” would unpack to far more than an article holds; Standfirst unpacks up to {limit} MB. If you trust it, unpack it and open the page inside.</source>
            <translation>« {file} » donnerait, une fois décompressé, bien plus que ce que contient un article ; Standfirst décompresse jusqu’à {limit} Mo. Si vous lui faites confiance, décompressez-le et ouvrez la page qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/refusals.py"></location>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
        <message>
            <location filename="../../reader/formats/registry.py"></location>
            <source>{some} or {last}</source>
            <translation>{some} ou {last}</translation>
        </message>
        <message>
            <location filename="../../reader/formats/rtf_document.py"></location>
            <source>a rich text</source>
            <translation>un texte enrichi</translation>
        </message>
        <message>
            <location filename="../../reader/formats/rtf_document.py"></location>
            <source>its parts are nested too deep</source>
            <translation>ses parties sont trop imbriquées</translation>
        </message>
        <message>
            <location filename="../../reader/formats/scraped_article.py"></location>
            <source>This file holds {count} articles; the first is shown. Exporting them one by one from the program that made it shows the others.</source>
            <translation>Ce fichier contient {count} articles ; le premier est affiché. Les exporter un par un depuis le programme d’origine permet de voir les autres.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/scraped_article.py"></location>
            <source>a JSON file</source>
            <translation>un fichier JSON</translation>
        </message>
        <message>
            <location filename="../../reader/formats/scraped_article.py"></location>
            <source>it breaks off or is put together wrongly</source>
            <translation>il s’interrompt ou est mal composé</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Articles in JSON</source>
            <translation>Articles en JSON</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Electronic books</source>
            <translation>Livres numériques</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>FictionBooks</source>
            <translation>FictionBooks</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Firefox web archives</source>
            <translation>Archives web Firefox</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>HTMLZ</source>
            <translation>HTMLZ</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Journal articles</source>
            <translation>Articles de revues</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Mailboxes</source>
            <translation>Boîtes aux lettres</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>OpenDocument texts</source>
            <translation>Textes OpenDocument</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Org outlines</source>
            <translation>Plans Org</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Rich text</source>
            <translation>Texte enrichi</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Safari web archives</source>
            <translation>Archives web Safari</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>TEI</source>
            <translation>TEI</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>TEI texts</source>
            <translation>Textes TEI</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>WACZ web archives</source>
            <translation>Archives web WACZ</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>WARC web archives</source>
            <translation>Archives web WARC</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Web pages</source>
            <translation>Pages web</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Web pages in one file</source>
            <translation>Pages web en un fichier</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Word documents</source>
            <translation>Documents Word</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>Zipped web pages</source>
            <translation>Pages web zippées</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a journal's article</source>
            <translation>un article de revue</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a letter</source>
            <translation>une lettre</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a mailbox</source>
            <translation>une boîte aux lettres</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>a web page</source>
            <translation>une page web</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>an Org outline</source>
            <translation>un plan Org</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>an article in JSON</source>
            <translation>un article en JSON</translation>
        </message>
        <message>
            <location filename="../../reader/formats/table.py"></location>
            <source>plain text</source>
            <translation>du texte brut</translation>
        </message>
        <message>
            <location filename="../../reader/formats/unpacking.py"></location>
            <source>This file is damaged or cut off: its end could not be unpacked.</source>
            <translation>Ce fichier est endommagé ou tronqué : sa fin n’a pas pu être décompressée.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/unpacking.py"></location>
            <source>it cannot be unpacked</source>
            <translation>il ne peut pas être décompressé</translation>
        </message>
        <message>
            <location filename="../../reader/formats/warc.py"></location>
            <source>This web archive is damaged or too large: part of it was not read.</source>
            <translation>Cette archive web est endommagée ou trop grande : une partie n’en a pas été lue.</translation>
        </message>
        <message>
            <location filename="../../reader/formats/warc.py"></location>
            <source>a web archive</source>
            <translation>une archive web</translation>
        </message>
        <message>
            <location filename="../../reader/formats/webarchive.py"></location>
            <source>its list of contents is broken</source>
            <translation>sa liste de contenus est endommagée</translation>
        </message>
        <message>
            <location filename="../../reader/formats/webarchive.py"></location>
            <source>there is no page in it</source>
            <translation>il n’y a pas de page dedans</translation>
        </message>
        <message>
            <location filename="../../reader/formats/xml_tree.py"></location>
            <source>it breaks off in line {line}</source>
            <translation>il s’interrompt à la ligne {line}</translation>
        </message>
        <message>
            <location filename="../../reader/formats/zipped_page.py"></location>
            <source>a zip archive</source>
            <translation>une archive zip</translation>
        </message>
        <message>
            <location filename="../../reader/listing/refusals.py"></location>
            <source>Standfirst may not look into the folder “{file}” ({why}). Check its permissions, or copy the articles to a folder of your own.</source>
            <translation>Standfirst ne peut pas regarder dans le dossier « {file} » ({why}). Vérifiez ses droits d’accès, ou copiez les articles dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../../reader/listing/refusals.py"></location>
            <source>There is no folder “{file}”. It may have been moved or renamed.</source>
            <translation>Il n’y a pas de dossier « {file} ». Il a peut-être été déplacé ou renommé.</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>Unnamed</source>
            <translation>Anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>block</source>
            <translation>bloc</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>unnamed</source>
            <translation>anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/model"></location>
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>announced right before the quote</source>
            <translation>annoncé juste avant la citation</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>named before the colon</source>
            <translation>nommé avant les deux-points</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>named in the sentence before</source>
            <translation>nommé dans la phrase précédente</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>pronoun: named in the sentence before</source>
            <translation>pronom : nommé dans la phrase précédente</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>pronoun: the last speaker named</source>
            <translation>pronom : le dernier locuteur nommé</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>reported speech, and nothing beside it says whose</source>
            <translation>discours rapporté, et rien à côté ne dit de qui</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>said to speak in the sentence before</source>
            <translation>parle d’après la phrase précédente</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>same speaker as the quote before</source>
            <translation>même locuteur que la citation précédente</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>subject of the sentence that holds the words</source>
            <translation>sujet de la phrase qui contient les mots</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>the last person named beside the words</source>
            <translation>la dernière personne nommée près des mots</translation>
        </message>
        <message>
            <location filename="../../reader/outline/attribution.py"></location>
            <source>turn-taking: the two speakers before alternate</source>
            <translation>tour de parole : les deux locuteurs précédents alternent</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>a pronoun, and nobody named before who fits it</source>
            <translation>un pronom, et personne nommé avant à qui il convienne</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>no attribution beside the quote</source>
            <translation>aucune attribution à côté de la citation</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>pronoun: the last person named who fits</source>
            <translation>pronom : la dernière personne nommée à qui il convient</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>pronoun: the last speaker named who fits</source>
            <translation>pronom : le dernier locuteur nommé à qui il convient</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>reported speech that goes on</source>
            <translation>discours rapporté qui se poursuit</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>set apart, and nothing beside it says whose words these are</source>
            <translation>mis à part, et rien à côté ne dit de qui sont ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/outline/evidence.py"></location>
            <source>the words beside the quote name nobody</source>
            <translation>les mots à côté de la citation ne nomment personne</translation>
        </message>
        <message>
            <location filename="../../reader/outline/sources.py"></location>
            <source>the {role} named before: {name}</source>
            <translation>nommé auparavant ({role}) : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>named beside the quote</source>
            <translation>nommé à côté de la citation</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>surname of {name}</source>
            <translation>nom de famille de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>the only {role} named: {name}</source>
            <translation>seul nommé ainsi ({role}) : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/outline/speaking.py"></location>
            <source>the words beside the quote name a thing, not a source</source>
            <translation>les mots à côté de la citation nomment une chose, pas une source</translation>
        </message>
        <message>
            <location filename="../../reader/saying.py"></location>
            <source>{some}, {one}</source>
            <translation>{some}, {one}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;APA</source>
            <translation>&amp;APA</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;About Standfirst</source>
            <translation>À &amp;propos de Standfirst</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Atkinson Hyperlegible</source>
            <translation>Atkinson &amp;Hyperlegible</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Black</source>
            <translation>&amp;Noir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Chicago, author and date</source>
            <translation>&amp;Chicago, auteur et date</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Close tab</source>
            <translation>&amp;Fermer l’onglet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Corrections…</source>
            <translation>&amp;Corrections…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;End</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Faster</source>
            <translation>Plus &amp;vite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Find…</source>
            <translation>&amp;Rechercher…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Full screen</source>
            <translation>P&amp;lein écran</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;HTML</source>
            <translation>&amp;HTML</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;HTML block quote</source>
            <translation>Citation en bloc &amp;HTML</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;High contrast</source>
            <translation>Con&amp;traste élevé</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Keyboard caret in the text</source>
            <translation>C&amp;urseur de clavier dans le texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Less room between lines</source>
            <translation>&amp;Interligne plus petit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Literata</source>
            <translation>&amp;Literata</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Mark as quote…</source>
            <translation>&amp;Marquer comme citation…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Mark quotes</source>
            <translation>Mar&amp;quer les citations</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Markdown</source>
            <translation>&amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Markdown block quote</source>
            <translation>Citation &amp;en bloc Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;More room between lines</source>
            <translation>Interligne plus &amp;grand</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Narrower column</source>
            <translation>&amp;Colonne plus étroite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Next article</source>
            <translation>Article s&amp;uivant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Next sentence</source>
            <translation>Phrase &amp;suivante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;None</source>
            <translation>&amp;Aucune</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Not a quote</source>
            <translation>&amp;Pas une citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Outline</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Own template</source>
            <translation>Modèle &amp;personnel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Paper</source>
            <translation>&amp;Papier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Plain line</source>
            <translation>&amp;Ligne simple</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Plain text</source>
            <translation>&amp;Texte brut</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Previous article</source>
            <translation>Artic&amp;le précédent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Report a cleaning mistake…</source>
            <translation>&amp;Signaler une erreur de nettoyage…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Restore all that was removed</source>
            <translation>Rétablir tout ce &amp;qui a été retiré</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Reveal in folder</source>
            <translation>&amp;Montrer dans le dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Sample article</source>
            <translation>&amp;Article d’exemple</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Small</source>
            <translation>&amp;Petites</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Stop reading</source>
            <translation>&amp;Arrêter la lecture</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Toolbar</source>
            <translation>Ba&amp;rre d’outils</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;What was removed and why</source>
            <translation>&amp;Ce qui a été retiré et pourquoi</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>&amp;Wider column</source>
            <translation>Colonne plus &amp;large</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Another &amp;font…</source>
            <translation>&amp;Autre police…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Article &amp;statistics…</source>
            <translation>&amp;Statistiques de l’article…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>As the &amp;system</source>
            <translation>Comme &amp;le système</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>As wide as the &amp;column</source>
            <translation>Aussi larges que la &amp;colonne</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Back to where you jumped from</source>
            <translation>Revenir à l’endroit d’où vous avez sauté</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Change the settings</source>
            <translation>Modifier les préférences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Chicago, &amp;note</source>
            <translation>Chicago, &amp;note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Close ot&amp;her tabs</source>
            <translation>Fermer &amp;les autres onglets</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Close this article</source>
            <translation>Fermer cet article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Copy the selected words or the quote you are at, with who said it and where</source>
            <translation>Copier les mots sélectionnés ou la citation en cours, avec qui l’a dite et où</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Export &amp;again</source>
            <translation>Exporter &amp;de nouveau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Export as P&amp;DF…</source>
            <translation>Exporter en &amp;PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Export in the last format with the last options, into the last folder</source>
            <translation>Exporter au dernier format, avec les dernières options, dans le dernier dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Find &amp;next</source>
            <translation>Rec&amp;hercher le suivant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Find &amp;previous</source>
            <translation>Rechercher le précé&amp;dent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Find words in the article</source>
            <translation>Rechercher des mots dans l’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Forward again</source>
            <translation>Avancer de nouveau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Go to &amp;paragraph…</source>
            <translation>Aller au para&amp;graphe…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Hi&amp;ghlight</source>
            <translation>Sur&amp;ligner</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in blue, or make the highlight you are at blue</source>
            <translation>Surligner en bleu, ou rendre bleu le surlignage en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in green, or make the highlight you are at green</source>
            <translation>Surligner en vert, ou rendre vert le surlignage en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in pink, or make the highlight you are at pink</source>
            <translation>Surligner en rose, ou rendre rose le surlignage en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight in yellow, or make the highlight you are at yellow</source>
            <translation>Surligner en jaune, ou rendre jaune le surlignage en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Highlight the selected words, or the quote you are at</source>
            <translation>Surligner les mots sélectionnés ou la citation en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>How everything works</source>
            <translation>Comment tout fonctionne</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Larger type</source>
            <translation>Caractères plus grands</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Less room between &amp;paragraphs</source>
            <translation>&amp;Moins d’espace entre les paragraphes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Lines &amp;justified</source>
            <translation>Texte &amp;justifié</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Lines end &amp;unevenly</source>
            <translation>&amp;Texte non justifié</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>List the articles of a folder</source>
            <translation>Lister les articles d’un dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>M&amp;LA</source>
            <translation>&amp;MLA</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Mer&amp;ge sources…</source>
            <translation>&amp;Fusionner des sources…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>More room &amp;between paragraphs</source>
            <translation>Plus &amp;d’espace entre les paragraphes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Move tab &amp;left</source>
            <translation>Déplacer l’onglet à gauc&amp;he</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Move tab ri&amp;ght</source>
            <translation>Déplace&amp;r l’onglet à droite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>N&amp;ext paragraph</source>
            <translation>Paragraph&amp;e suivant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>N&amp;ote…</source>
            <translation>&amp;Note…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Name and &amp;role of a source…</source>
            <translation>Nom et &amp;rôle d’une source…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next &amp;mention</source>
            <translation>&amp;Mention suivante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next &amp;quote</source>
            <translation>Cit&amp;ation suivante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next &amp;section</source>
            <translation>Sect&amp;ion suivante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next high&amp;light or note</source>
            <translation>Surlignage ou note sui&amp;vants</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Next p&amp;ane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Open an article file</source>
            <translation>Ouvrir un fichier d’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Open fo&amp;lder…</source>
            <translation>Ouvrir &amp;un dossier…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>P&amp;revious section</source>
            <translation>Section &amp;précédente</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Paragraphs with &amp;first lines set in</source>
            <translation>Paragraphes &amp;avec alinéa</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Paragraphs with &amp;space between</source>
            <translation>&amp;Paragraphes espacés</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Pr&amp;eferences…</source>
            <translation>&amp;Préférences…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Pre&amp;vious quote</source>
            <translation>Citation précé&amp;dente</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Pre&amp;vious sentence</source>
            <translation>P&amp;hrase précédente</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previo&amp;us highlight or note</source>
            <translation>Surlignage &amp;ou note précédents</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previous ment&amp;ion</source>
            <translation>Men&amp;tion précédente</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previous pan&amp;e</source>
            <translation>Volet pré&amp;cédent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Previous para&amp;graph</source>
            <translation>Para&amp;graphe précédent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Print pre&amp;view…</source>
            <translation>&amp;Aperçu avant impression…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Read from &amp;here</source>
            <translation>&amp;Lire à partir d’ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Read the file again in another encoding</source>
            <translation>Relire le fichier dans un autre codage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Remo&amp;ve this paragraph</source>
            <translation>Re&amp;tirer ce paragraphe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Remove the highlight you are at, with its note</source>
            <translation>Retirer le surlignage en cours, avec sa note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Reopen closed &amp;tab</source>
            <translation>Rouvrir l’ongle&amp;t fermé</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>S&amp;epia</source>
            <translation>&amp;Sépia</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>S&amp;lower</source>
            <translation>&amp;Moins vite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>S&amp;tart</source>
            <translation>Dé&amp;but</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Say who said this</source>
            <translation>Indiquer qui a dit cela</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>See the pages before they are printed</source>
            <translation>Voir les pages avant de les imprimer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Select &amp;all</source>
            <translation>Tout &amp;sélectionner</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;notes</source>
            <translation>Afficher les &amp;notes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;quotes</source>
            <translation>Affic&amp;her les citations</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;removed pieces</source>
            <translation>Afficher les passa&amp;ges retirés</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show &amp;sections</source>
            <translation>A&amp;fficher les sections</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show removed text in p&amp;lace</source>
            <translation>Afficher le te&amp;xte retiré à sa place</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show s&amp;ources</source>
            <translation>Afficher les &amp;sources</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show the file that was written last in its folder</source>
            <translation>Montrer le dernier fichier écrit dans son dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show the outline</source>
            <translation>Afficher le plan</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Show what was removed, faded, where it stood</source>
            <translation>Afficher, estompé, ce qui a été retiré, là où c’était</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Smaller type</source>
            <translation>Caractères plus petits</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Source &amp;audit</source>
            <translation>&amp;Audit des sources</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Status &amp;bar</source>
            <translation>&amp;Barre d’état</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>T&amp;ype size</source>
            <translation>Taille &amp;des caractères</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Take the paragraph you are at, or the selected ones, out of the text</source>
            <translation>Retirer du texte le paragraphe en cours, ou ceux sélectionnés</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Text &amp;encoding</source>
            <translation>&amp;Codage du texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Text and &amp;colours…</source>
            <translation>Texte et &amp;couleurs…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>To the next words of the chosen source</source>
            <translation>Vers les mots suivants de la source choisie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>To the words of the chosen source before these</source>
            <translation>Vers les mots précédents de la source choisie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Type, column, theme and pictures</source>
            <translation>Caractères, colonne, thème et images</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Usual s&amp;ettings</source>
            <translation>&amp;Réglages habituels</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Usual si&amp;ze</source>
            <translation>Taill&amp;e habituelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Who the article draws on, and how much of what is quoted is theirs</source>
            <translation>Sur qui l’article s’appuie, et quelle part des citations leur revient</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Words, reading time, quotes, sources, and what the file is</source>
            <translation>Mots, temps de lecture, citations, sources, et ce qu’est le fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Write a note about the selected words, or read the one you are at</source>
            <translation>Écrire une note sur les mots sélectionnés, ou lire celle en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Write the article as Markdown, HTML and more</source>
            <translation>Écrire l’article en Markdown, HTML et autres</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Write the article as a PDF</source>
            <translation>Écrire l’article en PDF</translation>
        </message>
        <message>
            <location filename="../../reader/ui/actions.py"></location>
            <source>Zoom o&amp;ut</source>
            <translation>&amp;Zoom arrière</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>&amp;Voice</source>
            <translation>&amp;Voix</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Read aloud</source>
            <translation>Lecture à voix haute</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>S&amp;peed</source>
            <translation>Vi&amp;tesse</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/aloud/bar.py"></location>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/album.py"></location>
            <source>A picture that is not shown</source>
            <translation>Une image qui n’est pas affichée</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/album.py"></location>
            <source>Picture: {alt}</source>
            <translation>Image : {alt}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/arriving.py"></location>
            <source>The text is being laid out</source>
            <translation>Le texte est en cours de mise en page</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/browser.py"></location>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/front.py"></location>
            <source>no date in this file</source>
            <translation>pas de date dans ce fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/front.py"></location>
            <source>updated {date}</source>
            <translation>mis à jour le {date}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/front.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/inline.py"></location>
            <source>A source that is not named</source>
            <translation>Une source qui n’est pas nommée</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/lane_marks.py"></location>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/lane_marks.py"></location>
            <source>Section: {title}</source>
            <translation>Section : {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>%Ln finds</source>
            <extracomment>For one: %Ln find</extracomment>
            <translation>
                <numerusform>%Ln occurrence</numerusform>
                <numerusform>%Ln occurrences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>%Ln quote marks</source>
            <extracomment>For one: %Ln quote mark</extracomment>
            <translation>
                <numerusform>%Ln marque de citation</numerusform>
                <numerusform>%Ln marques de citation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>%Ln sections</source>
            <extracomment>For one: %Ln section</extracomment>
            <translation>
                <numerusform>%Ln section</numerusform>
                <numerusform>%Ln sections</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>Found: {number} of {count}</source>
            <translation>Trouvé : {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>Overview of quotes, sections and finds</source>
            <translation>Vue d’ensemble des citations, sections et occurrences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/overview.py"></location>
            <source>Quotes, sections and finds in the whole article. Click to go there</source>
            <translation>Citations, sections et occurrences dans tout l’article. Cliquez pour y aller</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/article_pane/traces.py"></location>
            <source>%Ln pieces removed</source>
            <extracomment>For one: %Ln piece removed</extracomment>
            <translation>
                <numerusform>%Ln passage retiré</numerusform>
                <numerusform>%Ln passages retirés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>hide</source>
            <translation>masquer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>restore</source>
            <translation>rétablir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>restore all</source>
            <translation>tout rétablir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/article_pane/typesetter.py"></location>
            <source>show</source>
            <translation>afficher</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>%Ln sources</source>
            <extracomment>For one: %Ln source</extracomment>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Copied {sources}</source>
            <translation>Copié : {sources}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Save the source audit</source>
            <translation>Enregistrer l’audit des sources</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Standfirst is still looking for the sources of this article.</source>
            <translation>Standfirst cherche encore les sources de cet article.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/auditing.py"></location>
            <source>The search for sources was stopped: choose “Look again” above the text.</source>
            <translation>La recherche des sources a été arrêtée : choisissez « Chercher de nouveau » au-dessus du texte.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Copy as table</source>
            <translation>&amp;Copier en tableau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Descending</source>
            <translation>&amp;Décroissant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Filter</source>
            <translation>F&amp;iltre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Go to its first words</source>
            <translation>&amp;Aller à ses premiers mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Print who says what…</source>
            <translation>Imprimer &amp;qui dit quoi…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>&amp;Sort by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Cl&amp;ose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Filter sources</source>
            <translation>Filtrer les sources</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Sa&amp;ve as CSV…</source>
            <translation>&amp;Enregistrer en CSV…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Source audit: {title}</source>
            <translation>Audit des sources : {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/audit/window.py"></location>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Citation</source>
            <translation>&amp;Référence</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Enlarge</source>
            <translation>&amp;Agrandir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Find “{words}”</source>
            <translation>&amp;Rechercher « {words} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Go there</source>
            <translation>&amp;Y aller</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Next mention</source>
            <translation>M&amp;ention suivante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Open link</source>
            <translation>&amp;Ouvrir le lien</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Remove again</source>
            <translation>&amp;Retirer de nouveau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>&amp;Restore</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Cop&amp;y as</source>
            <translation>Copier co&amp;mme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;description</source>
            <translation>Copier la &amp;description</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;link</source>
            <translation>&amp;Copier le lien</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;picture</source>
            <translation>&amp;Copier l’image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Copy &amp;quote with attribution</source>
            <translation>Copier la citation a&amp;vec attribution</translation>
        </message>
        <message>
            <location filename="../../reader/ui/context_menus.py"></location>
            <source>Show in the &amp;outline</source>
            <translation>Montrer &amp;dans le plan</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as HTML</source>
            <translation>Copié en HTML</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as Markdown</source>
            <translation>Copié en Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as plain text</source>
            <translation>Copié en texte brut</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied as the article’s own words</source>
            <translation>Copié comme propos de l’article lui-même</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied without a speaker: the quotes are not found yet</source>
            <translation>Copié sans locuteur : les citations ne sont pas encore trouvées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied, said by {name}</source>
            <translation>Copié, dit par {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Copied; the article does not tell who said it</source>
            <translation>Copié ; l’article ne dit pas qui l’a dit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Nothing of the article’s text is selected</source>
            <translation>Rien du texte de l’article n’est sélectionné</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>There is no quote here</source>
            <translation>Il n’y a pas de citation ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Whole article copied as HTML</source>
            <translation>Article entier copié en HTML</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Whole article copied as Markdown</source>
            <translation>Article entier copié en Markdown</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>Whole article copied as plain text</source>
            <translation>Article entier copié en texte brut</translation>
        </message>
        <message>
            <location filename="../../reader/ui/copying.py"></location>
            <source>{mistake} Copied as a plain line instead.</source>
            <translation>{mistake} Copié en ligne simple à la place.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/candidates.py"></location>
            <source>Names that may be meant</source>
            <translation>Noms possibles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/candidates.py"></location>
            <source>Type a name, or choose one below</source>
            <translation>Saisissez un nom, ou choisissez-en un ci-dessous</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>&amp;Mark</source>
            <translation>&amp;Marquer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>C&amp;hange</source>
            <translation>&amp;Changer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Change speaker</source>
            <translation>Changer le locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Changed: {source}</source>
            <translation>Changé : {source}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Mark as quote</source>
            <translation>Marquer comme citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Marked as a quote of {speaker}</source>
            <translation>Marqué comme citation de {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Now: {who}</source>
            <translation>Actuellement : {who}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Now: {who} ({why})</source>
            <translation>Actuellement : {who} ({why})</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Said by {speaker} from now on</source>
            <translation>Désormais dit par {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>Select the words of the quote first.</source>
            <translation>Sélectionnez d’abord les mots de la citation.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>named nearby</source>
            <translation>nommé à proximité</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>{done}. {undo} takes that back.</source>
            <translation>{done}. {undo} annule cela.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>{names} and {last} are one source now</source>
            <translation>{names} et {last} sont maintenant une seule source</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/correcting.py"></location>
            <source>{words} is no quote any more</source>
            <translation>{words} n’est plus une citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>changing a role</source>
            <translation>changement de rôle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>changing a speaker</source>
            <translation>changement de locuteur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>changing names</source>
            <extracomment>For one: changing a name</extracomment>
            <translation>
                <numerusform>changement de nom</numerusform>
                <numerusform>changement de noms</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>marking a quote</source>
            <translation>marquage d’une citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>nobody known</source>
            <translation>personne de connu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>unmarking a quote</source>
            <translation>démarquage d’une citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is without a role here</source>
            <translation>{name} est ici sans rôle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is without a role here, of the kind “{kind}”</source>
            <translation>{name} est ici sans rôle, de type « {kind} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is “{role}” here</source>
            <translation>{name} est ici « {role} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{name} is “{role}” here, of the kind “{kind}”</source>
            <translation>{name} est ici « {role} », de type « {kind} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{words} is a quote of {speaker}</source>
            <translation>{words} est une citation de {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{words} is no quote</source>
            <translation>{words} n’est pas une citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>{words} was said by {speaker}</source>
            <translation>{words} a été dit par {speaker}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/in_words.py"></location>
            <source>“{name}” means “{into}”</source>
            <translation>« {name} » désigne « {into} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>&amp;Corrections: {count}</source>
            <translation>&amp;Corrections : {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>&amp;Corrections: {count}, %Ln no longer fit the text</source>
            <extracomment>For one: &amp;Corrections: {count}, %Ln no longer fits the text</extracomment>
            <translation>
                <numerusform>&amp;Corrections : {count}, %Ln ne correspond plus au texte</numerusform>
                <numerusform>&amp;Corrections : {count}, %Ln ne correspondent plus au texte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>&amp;Undo this</source>
            <translation>&amp;Annuler celle-ci</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>No longer fits: its words or names are not in the text now</source>
            <translation>Ne correspond plus : ses mots ou ses noms ne sont plus dans le texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>Nothing in this article was corrected.</source>
            <translation>Rien n’a été corrigé dans cet article.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/list_dialog.py"></location>
            <source>Undo &amp;all</source>
            <translation>&amp;Tout annuler</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>&amp;Merge</source>
            <translation>&amp;Fusionner</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>&amp;Tick the sources that are one and the same</source>
            <translation>&amp;Cochez les sources qui n’en font qu’une</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Merge sources</source>
            <translation>Fusionner des sources</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Name that &amp;stays</source>
            <translation>&amp;Nom qui reste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Name that stays</source>
            <translation>Nom qui reste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/merge_dialog.py"></location>
            <source>Sources that are one and the same</source>
            <translation>Sources qui n’en font qu’une</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/reviewing.py"></location>
            <source>taking back a correction</source>
            <translation>annulation d’une correction</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/reviewing.py"></location>
            <source>taking back all corrections</source>
            <translation>annulation de toutes les corrections</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>&amp;Kind of source</source>
            <translation>&amp;Type de source</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>Name and role</source>
            <translation>Nom et rôle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/source_dialog.py"></location>
            <source>“{other}” is a source already: the two become one.</source>
            <translation>« {other} » est déjà une source : les deux n’en feront qu’une.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>&amp;Nobody known</source>
            <translation>&amp;Personne de connu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>&amp;Who said it</source>
            <translation>&amp;Qui l’a dit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>Kind of source</source>
            <translation>Type de source</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/speaker_dialog.py"></location>
            <source>Not yet a source of this article</source>
            <translation>Pas encore une source de cet article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>&amp;Merge with…</source>
            <translation>&amp;Fusionner avec…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>Change &amp;speaker…</source>
            <translation>C&amp;hanger le locuteur…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>Mar&amp;k as quote…</source>
            <translation>Marquer &amp;comme citation…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>N&amp;ame and role…</source>
            <translation>&amp;Nom et rôle…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>No&amp;t a quote</source>
            <translation>&amp;Pas une citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>There are no two sources to merge.</source>
            <translation>Il n’y a pas deux sources à fusionner.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>There is no quote here. To make one, select its words and mark them.</source>
            <translation>Il n’y a pas de citation ici. Pour en faire une, sélectionnez ses mots et marquez-les.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/correcting/wires.py"></location>
            <source>There is no source here. Choose one in the Sources tab.</source>
            <translation>Il n’y a pas de source ici. Choisissez-en une dans l’onglet Sources.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/dates.py"></location>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/ui/dates.py"></location>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../reader/ui/dates.py"></location>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln block quotes</source>
            <extracomment>For one: %Ln block quote</extracomment>
            <translation>
                <numerusform>%Ln citation en bloc</numerusform>
                <numerusform>%Ln citations en bloc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln bylines</source>
            <extracomment>For one: %Ln byline</extracomment>
            <translation>
                <numerusform>%Ln signature</numerusform>
                <numerusform>%Ln signatures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln captions</source>
            <extracomment>For one: %Ln caption</extracomment>
            <translation>
                <numerusform>%Ln légende</numerusform>
                <numerusform>%Ln légendes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln code blocks</source>
            <extracomment>For one: %Ln code block</extracomment>
            <translation>
                <numerusform>%Ln bloc de code</numerusform>
                <numerusform>%Ln blocs de code</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln headings</source>
            <extracomment>For one: %Ln heading</extracomment>
            <translation>
                <numerusform>%Ln intertitre</numerusform>
                <numerusform>%Ln intertitres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln lines</source>
            <extracomment>For one: %Ln line</extracomment>
            <translation>
                <numerusform>%Ln filet</numerusform>
                <numerusform>%Ln filets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln list items</source>
            <extracomment>For one: %Ln list item</extracomment>
            <translation>
                <numerusform>%Ln élément de liste</numerusform>
                <numerusform>%Ln éléments de liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln paragraphs</source>
            <extracomment>For one: %Ln paragraph</extracomment>
            <translation>
                <numerusform>%Ln paragraphe</numerusform>
                <numerusform>%Ln paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/deeds.py"></location>
            <source>%Ln tables</source>
            <extracomment>For one: %Ln table</extracomment>
            <translation>
                <numerusform>%Ln tableau</numerusform>
                <numerusform>%Ln tableaux</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve these {things}</source>
            <translation>Re&amp;tirer ces {things}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this block quote</source>
            <translation>Retirer cette citation en &amp;bloc</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this byline</source>
            <translation>Re&amp;tirer cette signature</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this caption</source>
            <translation>Re&amp;tirer cette légende</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this code block</source>
            <translation>Retirer ce &amp;bloc de code</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this heading</source>
            <translation>Retirer cet &amp;intertitre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this line</source>
            <translation>Retirer ce &amp;filet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this list item</source>
            <translation>Ret&amp;irer cet élément de liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this picture</source>
            <translation>Retirer cette &amp;image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this piece</source>
            <translation>Re&amp;tirer ce passage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Remo&amp;ve this table</source>
            <translation>Retirer ce &amp;tableau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Removed {things}. {undo} takes that back.</source>
            <translation>Retiré : {things}. {undo} annule cela.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>Restored {things}. {undo} takes that back.</source>
            <translation>Rétabli : {things}. {undo} annule cela.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a block quote</source>
            <translation>une citation en bloc</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a byline</source>
            <translation>une signature</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a caption</source>
            <translation>une légende</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a code block</source>
            <translation>un bloc de code</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a heading</source>
            <translation>un intertitre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a line</source>
            <translation>un filet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a list item</source>
            <translation>un élément de liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a paragraph</source>
            <translation>un paragraphe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a picture</source>
            <translation>une image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a piece</source>
            <translation>un passage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>a table</source>
            <translation>un tableau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>byline</source>
            <translation>signature</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>caption</source>
            <translation>légende</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>code block</source>
            <translation>bloc de code</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>heading</source>
            <translation>intertitre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>line</source>
            <translation>filet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>list item</source>
            <translation>élément de liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>paragraph</source>
            <translation>paragraphe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>piece</source>
            <translation>passage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>removing {things}</source>
            <translation>retirer {things}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>restoring {things}</source>
            <translation>rétablir {things}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/deeds.py"></location>
            <source>table</source>
            <translation>tableau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/doubting.py"></location>
            <source>The words of this link say “{said}”, but it leads to {host}.</source>
            <translation>Les mots de ce lien disent « {said} », mais il mène à {host}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/doubting.py"></location>
            <source>This link leads to {host}, whatever stands before the “@” in it.</source>
            <translation>Ce lien mène à {host}, quoi qu’il y ait devant le « @ ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/editing.py"></location>
            <source>%Ln pieces hidden</source>
            <extracomment>For one: %Ln piece hidden</extracomment>
            <translation>
                <numerusform>%Ln passage masqué</numerusform>
                <numerusform>%Ln passages masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/editing.py"></location>
            <source>%Ln pieces shown</source>
            <extracomment>For one: %Ln piece shown</extracomment>
            <translation>
                <numerusform>%Ln passage affiché</numerusform>
                <numerusform>%Ln passages affichés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Hide</source>
            <translation>&amp;Masquer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Restore this piece</source>
            <translation>&amp;Rétablir ce passage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Show here</source>
            <translation>&amp;Afficher ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>&amp;Undo {deed}</source>
            <translation>&amp;Annuler : {deed}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Done again: {deed}</source>
            <translation>Refait : {deed}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Re&amp;do</source>
            <translation>R&amp;efaire</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Re&amp;do {deed}</source>
            <translation>R&amp;efaire : {deed}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/editing.py"></location>
            <source>Restore &amp;all %Ln pieces</source>
            <extracomment>For one: Restore &amp;all %Ln pieces</extracomment>
            <translation>
                <numerusform>&amp;Rétablir le passage (%Ln)</numerusform>
                <numerusform>&amp;Rétablir les %Ln passages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Show in the &amp;list</source>
            <translation>Montrer dans &amp;la liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>There is no paragraph here to remove.</source>
            <translation>Il n’y a pas de paragraphe à retirer ici.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/editing.py"></location>
            <source>Undone: {deed}</source>
            <translation>Annulé : {deed}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>No article is open</source>
            <translation>Aucun article n’est ouvert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Open an article</source>
            <translation>Ouvrir un article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Open the sample article</source>
            <translation>Ouvrir l’article d’exemple</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <location filename="../../reader/ui/empty_state.py"></location>
            <source>or drop files here</source>
            <translation>ou déposez des fichiers ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Arabic, Windows-1256</source>
            <translation>&amp;Arabe, Windows-1256</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Asian</source>
            <translation>&amp;Asiatique</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Baltic, Windows-1257</source>
            <translation>&amp;Balte, Windows-1257</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Chinese, GB 18030</source>
            <translation>Chinois, &amp;GB 18030</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Cyrillic</source>
            <translation>&amp;Cyrillique</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;DOS 437</source>
            <translation>&amp;DOS 437</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;DOS 866</source>
            <translation>&amp;DOS 866</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Found out by itself</source>
            <translation>&amp;Détection automatique</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Greek, Turkish, Semitic</source>
            <translation>&amp;Grec, turc, sémitique</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Greek, Windows-1253</source>
            <translation>&amp;Grec, Windows-1253</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Hebrew, Windows-1255</source>
            <translation>&amp;Hébreu, Windows-1255</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;ISO 8859-2</source>
            <translation>&amp;ISO 8859-2</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;ISO 8859-5</source>
            <translation>&amp;ISO 8859-5</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Korean, Windows-949</source>
            <translation>&amp;Coréen, Windows-949</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Mac Roman</source>
            <translation>&amp;Mac Roman</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Repair broken letters</source>
            <translation>&amp;Réparer les lettres abîmées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Thai, TIS-620</source>
            <translation>&amp;Thaï, TIS-620</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Turkish, Windows-1254</source>
            <translation>&amp;Turc, Windows-1254</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;UTF-8</source>
            <translation>&amp;UTF-8</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Unicode</source>
            <translation>U&amp;nicode</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Vietnamese, Windows-1258</source>
            <translation>&amp;Vietnamien, Windows-1258</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Western</source>
            <translation>&amp;Occidental</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Windows-1250</source>
            <translation>&amp;Windows-1250</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Windows-1251</source>
            <translation>&amp;Windows-1251</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>&amp;Windows-1252 (Western)</source>
            <translation>&amp;Windows-1252 (Occidental)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Central &amp;European</source>
            <translation>&amp;Europe centrale</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Chinese, &amp;Big5</source>
            <translation>Chinois, &amp;Big5</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>D&amp;OS 850</source>
            <translation>DOS &amp;850</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>ISO 8859-&amp;15</source>
            <translation>ISO 8859-&amp;15</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Japanese, &amp;EUC</source>
            <translation>Japonais, &amp;EUC</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Japanese, &amp;Shift JIS</source>
            <translation>Japonais, &amp;Shift JIS</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>Japanese, ISO &amp;2022</source>
            <translation>Japonais, ISO &amp;2022</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>KOI8-&amp;R</source>
            <translation>KOI8-&amp;R</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>KOI8-&amp;U</source>
            <translation>KOI8-&amp;U</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-&amp;16 LE</source>
            <translation>UTF-&amp;16 LE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-&amp;32 LE</source>
            <translation>UTF-&amp;32 LE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-16 &amp;BE</source>
            <translation>UTF-16 &amp;BE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/encodings.py"></location>
            <source>UTF-32 B&amp;E</source>
            <translation>&amp;UTF-32 BE</translation>
        </message>
        <message>
            <location filename="../../reader/ui/error_bar.py"></location>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="../../reader/ui/error_bar.py"></location>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/desk.py"></location>
            <source>Export &amp;again: {title}</source>
            <translation>Exporter &amp;de nouveau : {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>&amp;Format</source>
            <translation>Fo&amp;rmat</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Clo&amp;se</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Pre&amp;view</source>
            <translation>&amp;Aperçu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/dialog.py"></location>
            <source>Put what is shown on the clipboard, all of it</source>
            <translation>Mettre tout ce qui est affiché dans le presse-papiers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>%Ln pages</source>
            <extracomment>For one: %Ln page</extracomment>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>&amp;Replace</source>
            <translation>Re&amp;mplacer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Another &amp;name…</source>
            <translation>Au&amp;tre nom…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Copied as {format}, {size}</source>
            <translation>Copié en {format}, {size}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Export again</source>
            <translation>Exporter de nouveau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Export “{title}”</source>
            <translation>Exporter « {title} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Export: {title}</source>
            <translation>Exporter : {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Nothing is copied yet: the preview is still being written.</source>
            <translation>Rien n’est encore copié : l’aperçu est en cours d’écriture.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>Writing “{name}”</source>
            <translation>Écriture de « {name} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>quotes are still being looked for</source>
            <translation>les citations sont encore recherchées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>shown in part</source>
            <translation>affiché en partie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/exporting.py"></location>
            <source>“{name}” is there already, in “{parent}”. Replace it?</source>
            <translation>« {name} » existe déjà dans « {parent} ». Le remplacer ?</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Highlights and notes</source>
            <translation>&amp;Surlignages et notes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Inside the file</source>
            <translation>Dans le f&amp;ichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Pictures that are at hand</source>
            <translation>Images dis&amp;ponibles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>&amp;Quotes and sources at the end</source>
            <translation>Citations et so&amp;urces à la fin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>As &amp;links</source>
            <translation>En &amp;liens</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Citation</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Copied &amp;beside the file</source>
            <translation>Copiées à côté du fic&amp;hier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>For &amp;machines: who says what (JSON-LD)</source>
            <translation>Pour les machines : &amp;qui dit quoi (JSON-LD)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Left &amp;out</source>
            <translation>&amp;Omises</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/formats.py"></location>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/exporting/preview_text.py"></location>
            <source>%Ln bytes</source>
            <extracomment>For one: %Ln byte</extracomment>
            <translation>
                <numerusform>%Ln octet</numerusform>
                <numerusform>%Ln octets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>%Ln pictures</source>
            <extracomment>For one: %Ln picture</extracomment>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>Setting the pages…</source>
            <translation>Mise en page…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/exporting/previewing.py"></location>
            <source>with {pictures} in “{folder}”</source>
            <translation>avec {pictures} dans « {folder} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>&amp;Clear this list</source>
            <translation>Vider &amp;cette liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>No files yet</source>
            <translation>Pas encore de fichiers</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>Open a folder of articles</source>
            <translation>Ouvrir un dossier d’articles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>Open articles</source>
            <translation>Ouvrir des articles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>Standfirst loads nothing from the web. Save the page in your browser, then drop the saved file here.</source>
            <translation>Standfirst ne charge rien du web. Enregistrez la page dans votre navigateur, puis déposez ici le fichier enregistré.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/files.py"></location>
            <source>What was dropped lies on another computer, which is not asked for anything. Open it by Ctrl+O if you trust that computer, or copy it to your own first.</source>
            <translation>Ce qui a été déposé se trouve sur un autre ordinateur, auquel rien n’est demandé. Ouvrez-le par Ctrl+O si vous faites confiance à cet ordinateur, ou copiez-le d’abord sur le vôtre.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>&amp;Pattern</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>&amp;Whole words</source>
            <translation>M&amp;ots entiers</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Close and stay here</source>
            <translation>Fermer et rester ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>E&amp;xact</source>
            <translation>&amp;Exact</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Esc goes back</source>
            <translation>Échap revient en arrière</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Find in the article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Find no parts of words</source>
            <translation>Ne pas trouver de parties de mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>List every hit with the words around it</source>
            <translation>Lister chaque occurrence avec les mots autour</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Match &amp;case</source>
            <translation>&amp;Respecter la casse</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Next hit</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Number of hits</source>
            <translation>Nombre d’occurrences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Previous hit</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Take large and small letters for different ones</source>
            <translation>Distinguer majuscules et minuscules</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>Tell accents, curly quotes and dashes from plain ones</source>
            <translation>Distinguer accents, guillemets et tirets des signes simples</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>What is typed is a regular expression</source>
            <translation>La saisie est une expression régulière</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>more than {count}</source>
            <translation>plus de {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>{count} so far …</source>
            <translation>{count} jusqu’ici…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/find_bar.py"></location>
            <source>{place} of {many}</source>
            <translation>{place} sur {many}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/finding.py"></location>
            <source>from the end</source>
            <translation>depuis la fin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/finding.py"></location>
            <source>from the top</source>
            <translation>depuis le début</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>A reader for saved articles that shows who says what, and every cut it made. It never goes to the network.</source>
            <translation>Un lecteur d’articles enregistrés qui montre qui dit quoi, et tout ce qu’il a coupé. Il ne va jamais sur le réseau.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>About &amp;Qt</source>
            <translation>À propos de &amp;Qt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>About Standfirst</source>
            <translation>À propos de Standfirst</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>Copy all of this for a problem report</source>
            <translation>Copier tout cela pour un rapport d’anomalie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/about.py"></location>
            <source>Versions, folders and licences</source>
            <translation>Versions, dossiers et licences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>Everything can be done with the keyboard. In the menus, every item says its key, and the underlined letters open it: hold Alt and press the letter of the menu.</source>
            <translation>Tout peut se faire au clavier. Dans les menus, chaque entrée indique sa touche, et les lettres soulignées l’ouvrent : maintenez Alt et appuyez sur la lettre du menu.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>Press</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/pages.py"></location>
            <source>To</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>&amp;Pieces</source>
            <translation>&amp;Passages</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>&amp;What went wrong</source>
            <translation>&amp;Ce qui n’allait pas</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>All that will be in the &amp;file</source>
            <translation>Tout ce qui sera dans le &amp;fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>All that will be in the file</source>
            <translation>Tout ce qui sera dans le fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Filter the pieces</source>
            <translation>Filtrer les passages</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>In the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Nothing is sent. The file is saved where you say; attach it to a problem report, or hand it to whoever looks after Standfirst for you. It holds words of the article, so do not pass on what you may not.</source>
            <translation>Rien n’est envoyé. Le fichier est enregistré où vous le dites ; joignez-le à un rapport d’anomalie, ou remettez-le à la personne qui s’occupe de Standfirst pour vous. Il contient des mots de l’article : ne transmettez donc pas ce que vous n’avez pas le droit de transmettre.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Only the ticked pieces and those &amp;around them</source>
            <translation>Seulement les passages cochés et ceux &amp;autour</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Pieces of the article</source>
            <translation>Passages de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Removed, {reason}</source>
            <translation>Retiré, {reason}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Report (*{suffix})</source>
            <translation>Rapport (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Report a cleaning mistake</source>
            <translation>Signaler une erreur de nettoyage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Saved as {path}. {what_then}</source>
            <translation>Enregistré sous {path}. {what_then}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Show only pieces with these words</source>
            <translation>N’afficher que les passages contenant ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>Tick the pieces that were treated wrongly: those in the text that do not belong there, and removed ones that do.</source>
            <translation>Cochez les passages mal traités : ceux du texte qui n’y ont pas leur place, et ceux retirés qui l’ont.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>What went wrong, in &amp;your words</source>
            <translation>Ce &amp;qui n’allait pas, dans vos mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/report_dialog.py"></location>
            <source>What went wrong, in your words</source>
            <translation>Ce qui n’allait pas, dans vos mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shipped.py"></location>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shipped.py"></location>
            <source>Settings</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shipped.py"></location>
            <source>see the package</source>
            <translation>voir le paquet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Back and forward</source>
            <translation>En arrière et en avant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Change the speaker of the chosen quote, the name of the source</source>
            <translation>Changer le locuteur de la citation choisie, le nom de la source</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Close the bar, the note, the picture; leave the full screen</source>
            <translation>Fermer la barre, la note, l’image ; quitter le plein écran</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <translation>Ctrl+Molette</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>F2, Delete</source>
            <translation>F2, Suppr</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Follow the link, read the note, enlarge the picture</source>
            <translation>Suivre le lien, lire la note, agrandir l’image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Go to the chosen row; again for its next place</source>
            <translation>Aller à la ligne choisie ; encore une fois, à son endroit suivant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Larger or smaller type</source>
            <translation>Caractères plus grands ou plus petits</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Menu of the words or the row you are at</source>
            <translation>Menu des mots ou de la ligne en cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Menu, Shift+F10</source>
            <translation>Menu, Maj+F10</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Next or previous link or picture in the text</source>
            <translation>Lien ou image suivants ou précédents dans le texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Notes tab: write the chosen note, remove the highlight</source>
            <translation>Onglet Notes : écrire la note choisie, retirer le surlignage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Picture: all of it, or every pixel of it</source>
            <translation>Image : tout entière, ou chacun de ses pixels</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Scroll a page</source>
            <translation>Défiler d’une page</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Side buttons of the mouse</source>
            <translation>Boutons latéraux de la souris</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Space, Shift+Space</source>
            <translation>Espace, Maj+Espace</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Maj+Tab</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/shortcuts.py"></location>
            <source>The chosen quote is none</source>
            <translation>La citation choisie n’en est pas une</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>&amp;Back</source>
            <translation>Précéd&amp;ent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>&amp;Forward</source>
            <translation>Suiva&amp;nt</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>&amp;Search</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Contents of the guide</source>
            <translation>Sommaire du guide</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/help/window.py"></location>
            <source>On %Ln pages</source>
            <extracomment>For one: On %Ln page</extracomment>
            <translation>
                <numerusform>Sur %Ln page</numerusform>
                <numerusform>Sur %Ln pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>On no page</source>
            <translation>Sur aucune page</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Page of the guide</source>
            <translation>Page du guide</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Pages found</source>
            <translation>Pages trouvées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Search the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Standfirst guide</source>
            <translation>Guide de Standfirst</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Usual size</source>
            <translation>Taille habituelle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Words to look for</source>
            <translation>Mots à rechercher</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Zoom &amp;in</source>
            <translation>Zoom &amp;avant</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>Zoom &amp;out</source>
            <translation>&amp;Zoom arrière</translation>
        </message>
        <message>
            <location filename="../../reader/ui/help/window.py"></location>
            <source>{title} — Standfirst guide</source>
            <translation>{title} — Guide de Standfirst</translation>
        </message>
        <message>
            <location filename="../../reader/ui/hit_list.py"></location>
            <source>Hits</source>
            <translation>Occurrences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Blue</source>
            <translation>&amp;Bleu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Green</source>
            <translation>&amp;Vert</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Pink</source>
            <translation>&amp;Rose</translation>
        </message>
        <message>
            <location filename="../../reader/ui/inks.py"></location>
            <source>&amp;Yellow</source>
            <translation>&amp;Jaune</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>The file has changed since you worked on it (“{title}”): {lost} of {count} notes and changes have no place in it now. They are kept, and listed.</source>
            <translation>Le fichier a changé depuis que vous y avez travaillé (« {title} ») : {lost} notes et modifications sur {count} n’y ont plus leur place. Elles sont conservées, et listées.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>The file has changed since you worked on it: {lost} of {count} notes and changes have no place in it now. They are kept, and listed.</source>
            <translation>Le fichier a changé depuis que vous y avez travaillé : {lost} notes et modifications sur {count} n’y ont plus leur place. Elles sont conservées, et listées.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>taking in what another window changed</source>
            <translation>reprise des changements d’une autre fenêtre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/keeping.py"></location>
            <source>{said} Closing the window once more gives them up.</source>
            <translation>{said} Fermer la fenêtre encore une fois les abandonne.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/kinds.py"></location>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/kinds.py"></location>
            <source>Articles ({kinds})</source>
            <translation>Articles ({kinds})</translation>
        </message>
        <message>
            <location filename="../../reader/ui/laying.py"></location>
            <source>Setting the rest of the text</source>
            <translation>Mise en page du reste du texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>&amp;Open it</source>
            <translation>&amp;Ouvrir quand même</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>A place in this article</source>
            <translation>Un endroit de cet article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>At the note. Alt+Left goes back</source>
            <translation>À la note. Alt+Gauche revient en arrière</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>In this article: {words}</source>
            <translation>Dans cet article : {words}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Note: {words}</source>
            <translation>Note : {words}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Picture copied</source>
            <translation>Image copiée</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>Picture: {alt}. Enter enlarges it</source>
            <translation>Image : {alt}. Entrée l’agrandit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>That place is not in this article.</source>
            <translation>Cet endroit n’est pas dans cet article.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>That place was removed from the article.</source>
            <translation>Cet endroit a été retiré de l’article.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>This picture cannot be read</source>
            <translation>Cette image ne peut pas être lue</translation>
        </message>
        <message>
            <location filename="../../reader/ui/links.py"></location>
            <source>without a description</source>
            <translation>sans description</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>%Ln articles</source>
            <extracomment>For one: %Ln article</extracomment>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Article {number}</source>
            <translation>Article {number}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>By</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Outlet</source>
            <translation>Média</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/entries.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;By</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Date</source>
            <translation>D&amp;ate</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Outlet</source>
            <translation>&amp;Média</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Quotes</source>
            <translation>&amp;Citations</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Sort</source>
            <translation>&amp;Trier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>&amp;Words</source>
            <translation>M&amp;ots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Articles of {title}</source>
            <translation>Articles de {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>As in the &amp;file</source>
            <translation>Comme dans le &amp;fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Choose the order of the list</source>
            <translation>Choisir l’ordre de la liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Filter articles</source>
            <translation>Filtrer les articles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>From the &amp;beginning</source>
            <translation>À &amp;partir du début</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>From the &amp;end</source>
            <translation>À partir de &amp;la fin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>List the articles in the folders of this folder as well</source>
            <translation>Lister aussi les articles des dossiers de ce dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>No article here has the words “{field}”.</source>
            <translation>Aucun article ici ne contient les mots « {field} ».</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Progress of the list</source>
            <translation>Progression de la liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Read so far</source>
            <translation>Lu jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Sort the list</source>
            <translation>Trier la liste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>Su&amp;b-folders</source>
            <translation>&amp;Sous-dossiers</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/page.py"></location>
            <source>{shown} of {told}</source>
            <translation>{shown} sur {told}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>%Ln files cannot be read; the list says why.</source>
            <extracomment>For one: %Ln file cannot be read; the list says why.</extracomment>
            <translation>
                <numerusform>%Ln fichier ne peut pas être lu ; la liste dit pourquoi.</numerusform>
                <numerusform>%Ln fichiers ne peuvent pas être lus ; la liste dit pourquoi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>It holds folders: tick “Sub-folders” to look into them.</source>
            <translation>Il contient des dossiers : cochez « Sous-dossiers » pour regarder dedans.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>Looking for articles…</source>
            <translation>Recherche d’articles…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>Only the first {total} articles of this folder are listed.</source>
            <translation>Seuls les {total} premiers articles de ce dossier sont listés.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>Stopped: {done} of {total} read</source>
            <translation>Arrêté : {done} sur {total} lus</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>There are no articles in “{title}”. Standfirst opens {kinds}.</source>
            <translation>Il n’y a pas d’articles dans « {title} ». Standfirst ouvre {kinds}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/shown_list.py"></location>
            <source>{done} of {total} read</source>
            <translation>{done} sur {total} lus</translation>
        </message>
        <message>
            <location filename="../../reader/ui/listing/view.py"></location>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Copy path</source>
            <translation>&amp;Copier le chemin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Copy paths</source>
            <translation>&amp;Copier les chemins</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>&amp;Open {count} articles</source>
            <translation>&amp;Ouvrir {count} articles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>Open containing &amp;folder</source>
            <translation>Ouvrir le &amp;dossier parent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/lists.py"></location>
            <source>The first {most} of {count} articles were opened. Close some of them before you open more.</source>
            <translation>Les {most} premiers articles sur {count} ont été ouverts. Fermez-en quelques-uns avant d’en ouvrir d’autres.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>&amp;Look again</source>
            <translation>Chercher de &amp;nouveau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>Only a part of this text is shown: setting the rest was stopped.</source>
            <translation>Une partie seulement de ce texte est affichée : la mise en page du reste a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>Show the &amp;rest</source>
            <translation>Afficher le &amp;reste</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>The search for quotes and sources was stopped.</source>
            <translation>La recherche des citations et des sources a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/long_texts.py"></location>
            <source>This text is too long to be shown to its end in so narrow a column. A wider window or smaller type shows more of it; nothing is lost in an export.</source>
            <translation>Ce texte est trop long pour être affiché jusqu’au bout dans une colonne si étroite. Une fenêtre plus large ou des caractères plus petits en montrent davantage ; rien n’est perdu à l’export.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/main_window.py"></location>
            <source>&amp;Try again</source>
            <translation>&amp;Réessayer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/matchers.py"></location>
            <source>This is no regular expression: {what}.</source>
            <translation>Ce n’est pas une expression régulière : {what}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/matchers.py"></location>
            <source>This pattern takes too long. A simpler one may find it.</source>
            <translation>Ce motif prend trop de temps. Un plus simple pourrait trouver.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;File</source>
            <translation>Fi&amp;chier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Go</source>
            <translation>&amp;Aller</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Highlight in</source>
            <translation>S&amp;urligner en</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Pictures</source>
            <translation>&amp;Images</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Theme</source>
            <translation>Thè&amp;me</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;Tools</source>
            <translation>O&amp;utils</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>C&amp;orrect</source>
            <translation>C&amp;orriger</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Copy quote</source>
            <translation>Copier la citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>E&amp;xport</source>
            <translation>&amp;Exporter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Fo&amp;nt</source>
            <translation>P&amp;olice</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Open &amp;recent</source>
            <translation>Ou&amp;vrir un fichier récent</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Read al&amp;oud</source>
            <translation>Lire à voi&amp;x haute</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Te&amp;xt</source>
            <translation>&amp;Texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/menus.py"></location>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No earlier mention of {name}</source>
            <translation>Pas de mention antérieure de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No earlier quote</source>
            <translation>Pas de citation antérieure</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No earlier section</source>
            <translation>Pas de section antérieure</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No further mention of {name}</source>
            <translation>Pas d’autre mention de {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No further quote</source>
            <translation>Pas d’autre citation</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No further section</source>
            <translation>Pas d’autre section</translation>
        </message>
        <message>
            <location filename="../../reader/ui/navigation.py"></location>
            <source>No source is chosen</source>
            <translation>Aucune source n’est choisie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>changing a colour</source>
            <translation>changement de couleur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>highlighting</source>
            <translation>surlignage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>removing a highlight</source>
            <translation>retrait d’un surlignage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>removing a note</source>
            <translation>retrait d’une note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_deeds.py"></location>
            <source>writing a note</source>
            <translation>rédaction d’une note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_editor.py"></location>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_editor.py"></location>
            <source>Note about “{words}”</source>
            <translation>Note sur « {words} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>Colour: {name}</source>
            <translation>Couleur : {name}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_fields.py"></location>
            <source>Remove this highlight and its note</source>
            <translation>Retirer ce surlignage et sa note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_popup.py"></location>
            <source>&amp;Go to note</source>
            <translation>Aller à &amp;la note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/note_popup.py"></location>
            <source>Words of the note</source>
            <translation>Mots de la note</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/notices.py"></location>
            <source>%Ln pictures are on the web and were left out: Standfirst loads nothing from there.</source>
            <extracomment>For one: %Ln picture is on the web and was left out: Standfirst loads nothing from there.</extracomment>
            <translation>
                <numerusform>%Ln image est sur le web et a été omise : Standfirst n’y charge rien.</numerusform>
                <numerusform>%Ln images sont sur le web et ont été omises : Standfirst n’y charge rien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Add n&amp;ote…</source>
            <translation>Ajouter &amp;une note…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Co&amp;lour</source>
            <translation>Cou&amp;leur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Edit n&amp;ote…</source>
            <translation>&amp;Modifier la note…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>High&amp;light in</source>
            <translation>&amp;Surligner en</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlight removed</source>
            <translation>Surlignage retiré</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlight {place} of {count}, {colour}, no note</source>
            <translation>Surlignage {place} sur {count}, {colour}, sans note</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlight {place} of {count}, {colour}: {note}</source>
            <translation>Surlignage {place} sur {count}, {colour} : {note}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Highlighted in {colour}</source>
            <translation>Surligné en {colour}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>No earlier highlight</source>
            <translation>Pas de surlignage antérieur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>No further highlight</source>
            <translation>Pas d’autre surlignage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Remove h&amp;ighlight</source>
            <translation>Retirer le surli&amp;gnage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Select the words that the note is about first.</source>
            <translation>Sélectionnez d’abord les mots que concerne la note.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>Select the words to highlight first.</source>
            <translation>Sélectionnez d’abord les mots à surligner.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/noting.py"></location>
            <source>There is no highlight here.</source>
            <translation>Il n’y a pas de surlignage ici.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/opening.py"></location>
            <source>Looking for quotes in “{path}”</source>
            <translation>Recherche de citations dans « {path} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/opening.py"></location>
            <source>Reading “{path}”</source>
            <translation>Lecture de « {path} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/paragraphs.py"></location>
            <source>Go to paragraph</source>
            <translation>Aller au paragraphe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/paragraphs.py"></location>
            <source>Paragraph (1 to {paragraphs}):</source>
            <translation>Paragraphe (1 à {paragraphs}) :</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>&amp;Fit</source>
            <translation>&amp;Ajuster</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Picture without a description</source>
            <translation>Image sans description</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Show all of the picture (F)</source>
            <translation>Afficher toute l’image (F)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/picture_viewer.py"></location>
            <source>Show every pixel of the picture (1)</source>
            <translation>Afficher chaque pixel de l’image (1)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>Quote {place} of {count}, {speaker}: {words}</source>
            <translation>Citation {place} sur {count}, {speaker} : {words}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>Section {place} of {count}: {title}</source>
            <translation>Section {place} sur {count} : {title}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>Start of the article</source>
            <translation>Début de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>no speaker found</source>
            <translation>aucun locuteur trouvé</translation>
        </message>
        <message>
            <location filename="../../reader/ui/places_told.py"></location>
            <source>{name}: place {place} of {count}</source>
            <translation>{name} : endroit {place} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>&amp;Find a rule</source>
            <translation>&amp;Rechercher une règle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>All rules are on.</source>
            <translation>Toutes les règles sont actives.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>For example</source>
            <translation>Par exemple</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>What a rule takes out is listed under Removed and can be put back piece by piece. Switch a rule off to keep all that it finds, in every article.</source>
            <translation>Ce qu’une règle retire est listé sous Retiré et peut être rétabli passage par passage. Désactivez une règle pour garder tout ce qu’elle trouve, dans chaque article.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/cleaning.py"></location>
            <source>{off} of {rows} rules are off.</source>
            <translation>{off} règles sur {rows} sont désactivées.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>&amp;Placeholders</source>
            <translation>&amp;Paramètres</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>&amp;Template</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Copy quotes in this &amp;style</source>
            <translation>Copier les citations dans ce &amp;style</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>I&amp;nsert</source>
            <translation>&amp;Insérer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Placeholder</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Placeholders</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Put the chosen placeholder into the template</source>
            <translation>Insérer le paramètre choisi dans le modèle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Signs inside the braces belong to what stands there: {, role} leaves no comma where the role is not known. A line of which nothing is known is left out.</source>
            <translation>Les signes entre accolades appartiennent à ce qui s’y trouve : {, role} ne laisse pas de virgule quand le rôle n’est pas connu. Une ligne dont rien n’est connu est omise.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>The template is right.</source>
            <translation>Le modèle est correct.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>Usual te&amp;mplate</source>
            <translation>Modèle &amp;habituel</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>What stands there</source>
            <translation>Ce qui s’y trouve</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/copying.py"></location>
            <source>{mistake} Until it is mended, quotes are copied as a plain line.</source>
            <translation>{mistake} En attendant la correction, les citations sont copiées en ligne simple.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>&amp;Import settings…</source>
            <translation>Importer &amp;les préférences…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>&amp;Usual settings</source>
            <translation>Ré&amp;glages habituels</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>E&amp;xport settings…</source>
            <translation>&amp;Exporter les préférences…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Export settings</source>
            <translation>Exporter les préférences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Import settings</source>
            <translation>Importer les préférences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Now used: the settings of {name}</source>
            <translation>Préférences de {name} maintenant utilisées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Set the page {title} back to how it was at first</source>
            <translation>Remettre la page « {title} » dans son état initial</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Settings (*.json)</source>
            <translation>Préférences (*.json)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>Wrote {name}</source>
            <translation>{name} écrit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/dialog.py"></location>
            <source>{title} is as it was at first.</source>
            <translation>« {title} » est revenu à son état initial.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>&amp;Add these</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>&amp;Find a command or keys</source>
            <translation>&amp;Rechercher une commande ou des touches</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>&amp;No keys</source>
            <translation>Aucune &amp;touche</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Choose a command to give it other keys.</source>
            <translation>Choisissez une commande pour lui donner d’autres touches.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Go to “New keys” and press those for “{command}”.</source>
            <translation>Allez à « Nouvelles touches » et appuyez sur celles pour « {command} ».</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Ne&amp;w keys:</source>
            <translation>&amp;Nouvelles touches :</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>New keys</source>
            <translation>Nouvelles touches</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Use t&amp;hese</source>
            <translation>&amp;Utiliser</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>Usual &amp;keys</source>
            <translation>Touches &amp;habituelles</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>{keys} belongs to “{other}”, which would lose it.</source>
            <translation>{keys} appartient à « {other} », qui les perdrait.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>{keys} is free.</source>
            <translation>{keys} est libre.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>{keys} is needed to get about in the window. Choose other keys.</source>
            <translation>{keys} sert à se déplacer dans la fenêtre. Choisissez d’autres touches.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/keys.py"></location>
            <source>“{command}” has {keys} already.</source>
            <translation>« {command} » a déjà {keys}.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Cleaning</source>
            <translation>Nettoyage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Copying</source>
            <translation>Copie</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/pages.py"></location>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>&amp;List quotes by speaker</source>
            <translation>Lister les &amp;citations par locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>&amp;Mark quotes in the text</source>
            <translation>&amp;Marquer les citations dans le texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>&amp;Remember where I stopped reading</source>
            <translation>&amp;Se souvenir de l’endroit où j’ai arrêté ma lecture</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>A colour for each &amp;speaker</source>
            <translation>&amp;Une couleur pour chaque locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>A tint behind what someone said.</source>
            <translation>Une teinte derrière ce que quelqu’un a dit.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Beside the article</source>
            <translation>À côté de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Beside the article they go along when the folder is copied. A folder that cannot be written to is never used.</source>
            <translation>À côté de l’article, elles suivent quand le dossier est copié. Un dossier où l’on ne peut pas écrire n’est jamais utilisé.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Deutsch</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Français</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>In my own folder</source>
            <translation>Dans mon propre dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>In the outline. Without, they stand in the order of the text.</source>
            <translation>Dans le plan. Sinon, elles sont dans l’ordre du texte.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>In the text, in the outline and beside the scroll bar. Without, all quotes look alike.</source>
            <translation>Dans le texte, dans le plan et à côté de la barre de défilement. Sinon, toutes les citations se ressemblent.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>It changes when Standfirst is started the next time.</source>
            <translation>Elle changera au prochain démarrage de Standfirst.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Keep notes and corrections</source>
            <translation>Conserver les notes et les corrections</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Of each article the place, the size of type and the outline. Without, nothing new is remembered.</source>
            <translation>Pour chaque article, l’endroit, la taille des caractères et le plan. Sinon, rien de nouveau n’est retenu.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Open &amp;files in the window that is there</source>
            <translation>&amp;Ouvrir les fichiers dans la fenêtre existante</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Open the &amp;articles of last time</source>
            <translation>Ouvrir les &amp;articles de la dernière fois</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>When Standfirst is started without a file.</source>
            <translation>Quand Standfirst est démarré sans fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/simple.py"></location>
            <source>Without, each start of Standfirst is a window of its own.</source>
            <translation>Sinon, chaque démarrage de Standfirst est une fenêtre à part.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/preferences/transfer.py"></location>
            <source>“{file}” holds no settings of Standfirst. Choose a file that was written with “Export settings”.</source>
            <translation>« {file} » ne contient pas de préférences de Standfirst. Choisissez un fichier écrit avec « Exporter les préférences ».</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/back_matter.py"></location>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/back_matter.py"></location>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/options.py"></location>
            <source>Addresses of &amp;links at the end</source>
            <translation>Adresses &amp;des liens à la fin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/options.py"></location>
            <source>Quotes in the &amp;colours of their speakers</source>
            <translation>Citatio&amp;ns aux couleurs de leurs locuteurs</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/pages_view.py"></location>
            <source>Page {page} of {count}</source>
            <translation>Page {page} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Export as PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Printed {pages}</source>
            <translation>Imprimé : {pages}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Printing</source>
            <translation>Impression</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Setting the pages</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/press.py"></location>
            <source>Writing the PDF</source>
            <translation>Écriture du PDF</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source> of {count}</source>
            <translation> sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source> points</source>
            <translation> points</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Export as PDF…</source>
            <translation>E&amp;xporter en PDF…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Margins left and right</source>
            <translation>Marges à &amp;gauche et à droite</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>&amp;Size of type</source>
            <translation>&amp;Taille des caractères</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>As wide as the window</source>
            <translation>Aussi large que la fenêtre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>L&amp;andscape</source>
            <translation>P&amp;aysage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Margins &amp;top and bottom</source>
            <translation>&amp;Marges en haut et en bas</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>One page at a time</source>
            <translation>Une page à la fois</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Pa&amp;ge</source>
            <translation>&amp;Page</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Pape&amp;r</source>
            <translation>Papie&amp;r</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Print preview</source>
            <translation>Aperçu avant impression</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>W&amp;hole page</source>
            <translation>Page &amp;entière</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/preview.py"></location>
            <source>W&amp;idth</source>
            <translation>&amp;Largeur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/printing/printer.py"></location>
            <source>Nothing was printed: there are %Ln pages. Choose other pages.</source>
            <extracomment>For one: Nothing was printed: there is %Ln page. Choose other pages.</extracomment>
            <translation>
                <numerusform>Rien n’a été imprimé : il y a %Ln page. Choisissez d’autres pages.</numerusform>
                <numerusform>Rien n’a été imprimé : il y a %Ln pages. Choisissez d’autres pages.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/printer.py"></location>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/printer.py"></location>
            <source>“{name}” took no pages. Check that the printer is on and has paper.</source>
            <translation>« {name} » n’a pris aucune page. Vérifiez que l’imprimante est allumée et qu’elle a du papier.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/printing/running_words.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/progress_strip.py"></location>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <location filename="../../reader/ui/progress_strip.py"></location>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../reader/ui/progress_strip.py"></location>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>&amp;Go on reading</source>
            <translation>&amp;Reprendre la lecture</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>&amp;Read aloud</source>
            <translation>Li&amp;re à voix haute</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Asking the desktop for its voices…</source>
            <translation>Recherche des voix du bureau…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>No {called} voice is installed.</source>
            <translation>Aucune voix pour {called} n’est installée.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Read al&amp;oud from here</source>
            <translation>Lire à voix haute à partir d’&amp;ici</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Read to the end</source>
            <translation>Lu jusqu’à la fin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Reading aloud stopped, because the desktop's voice gave up ({words}). Trying again may help; if not, look at the speech settings of your desktop.</source>
            <translation>La lecture à voix haute s’est arrêtée, car la voix du bureau a abandonné ({words}). Réessayer peut aider ; sinon, regardez les réglages de synthèse vocale de votre bureau.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>Reading speed {percent} %</source>
            <translation>Vitesse de lecture {percent} %</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>The desktop's voice is gone.</source>
            <translation>La voix du bureau a disparu.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_aloud.py"></location>
            <source>There are no words here to read aloud.</source>
            <translation>Il n’y a pas de mots à lire à voix haute ici.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>A newer Standfirst wrote “{path}”. Until this one is as new, it does not remember where you stop reading.</source>
            <translation>Une version plus récente de Standfirst a écrit « {path} ». Tant que celle-ci n’est pas aussi récente, elle ne retient pas où vous arrêtez votre lecture.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>Standfirst does not remember where you stop reading, because “{path}” can be neither read nor written ({why}). Check its permissions, or free some space.</source>
            <translation>Standfirst ne retient pas où vous arrêtez votre lecture, car « {path} » ne peut être ni lu ni écrit ({why}). Vérifiez ses droits d’accès, ou libérez de l’espace.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>Where you stopped reading could not be read from a damaged file. It was set aside as “{aside}”.</source>
            <translation>L’endroit où vous avez arrêté votre lecture n’a pas pu être lu dans un fichier endommagé. Il a été mis de côté sous le nom « {aside} ».</translation>
        </message>
        <message>
            <location filename="../../reader/ui/reading_file.py"></location>
            <source>“{path}” is damaged and can neither be read nor set aside. Remove it.</source>
            <translation>« {path} » est endommagé et ne peut être ni lu ni mis de côté. Supprimez-le.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/remembering.py"></location>
            <source>No longer there since you last read: {names}. Perhaps moved or renamed.</source>
            <translation>Introuvable depuis votre dernière lecture : {names}. Peut-être déplacé ou renommé.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/saving.py"></location>
            <source>Wrote {target}</source>
            <translation>{target} écrit</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>Standfirst may not read its settings in “{path}” ({why}). The usual ones are used, and what you choose will not be remembered. Check the permissions of that file.</source>
            <translation>Standfirst ne peut pas lire ses préférences dans « {path} » ({why}). Les réglages habituels sont utilisés, et vos choix ne seront pas retenus. Vérifiez les droits d’accès de ce fichier.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>The settings in “{path}” are damaged, and the file could not be set aside ({why}). The usual ones are used, and what you choose will not be remembered.</source>
            <translation>Les préférences dans « {path} » sont endommagées, et le fichier n’a pas pu être mis de côté ({why}). Les réglages habituels sont utilisés, et vos choix ne seront pas retenus.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>What you choose will not be remembered when Standfirst is closed: it cannot write to “{parent}” ({why}). Make that folder writable to keep your settings.</source>
            <translation>Vos choix ne seront pas retenus à la fermeture de Standfirst : il ne peut pas écrire dans « {parent} » ({why}). Autorisez l’écriture dans ce dossier pour conserver vos préférences.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/settings_file.py"></location>
            <source>Your settings were damaged and could not be read. The file is set aside as “{aside}”; the usual settings are used.</source>
            <translation>Vos préférences étaient endommagées et n’ont pas pu être lues. Le fichier est mis de côté sous le nom « {aside} » ; les réglages habituels sont utilisés.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/dock.py"></location>
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>%Ln highlights</source>
            <extracomment>For one: %Ln highlight</extracomment>
            <translation>
                <numerusform>%Ln surlignage</numerusform>
                <numerusform>%Ln surlignages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>%Ln pieces</source>
            <extracomment>For one: %Ln piece</extracomment>
            <translation>
                <numerusform>%Ln passage</numerusform>
                <numerusform>%Ln passages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>A picture</source>
            <translation>Une image</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Changes to pieces no longer in the file</source>
            <translation>Modifications de passages qui ne sont plus dans le fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>In a piece that was removed: {reason}</source>
            <translation>Dans un passage qui a été retiré : {reason}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>No longer in the text</source>
            <translation>Plus dans le texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Paragraph {first} to {last}</source>
            <translation>Paragraphes {first} à {last}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Paragraph {number}</source>
            <translation>Paragraphe {number}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Put back by you. The file no longer has these words</source>
            <translation>Rétabli par vous. Le fichier ne contient plus ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>Taken out by you. The file no longer has these words</source>
            <translation>Retiré par vous. Le fichier ne contient plus ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>The file no longer has these words</source>
            <translation>Le fichier ne contient plus ces mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes.py"></location>
            <source>paragraph {number}</source>
            <translation>paragraphe {number}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes_panel.py"></location>
            <source>Filter notes, words, colours</source>
            <translation>Filtrer notes, mots, couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/notes_panel.py"></location>
            <source>Listing the highlights…</source>
            <translation>Liste des surlignages en cours…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>Looking for quotes…</source>
            <translation>Recherche des citations…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>Looking for sources…</source>
            <translation>Recherche des sources…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>Outline tabs</source>
            <translation>Onglets du plan</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>The search for quotes was stopped.</source>
            <translation>La recherche des citations a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/outline_tabs.py"></location>
            <source>The search for sources was stopped.</source>
            <translation>La recherche des sources a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>Filter {tab}</source>
            <translation>Filtrer : {tab}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>Listing…</source>
            <translation>Liste en cours…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>No article is open.</source>
            <translation>Aucun article n’est ouvert.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/panel.py"></location>
            <source>Nothing here has these words.</source>
            <translation>Rien ici ne contient ces mots.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>%Ln quotes</source>
            <extracomment>For one: %Ln quote</extracomment>
            <translation>
                <numerusform>%Ln citation</numerusform>
                <numerusform>%Ln citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>%Ln words</source>
            <extracomment>For one: %Ln word</extracomment>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>No speaker found</source>
            <translation>Aucun locuteur trouvé</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>unnamed source</source>
            <translation>source anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes.py"></location>
            <source>{count} lit</source>
            <translation>{count} en évidence</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>&amp;Unattributed {count}</source>
            <translation>N&amp;on attribuées {count}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>By &amp;speaker</source>
            <translation>&amp;Par locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Filter quotes, speakers, words</source>
            <translation>Filtrer citations, locuteurs, mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Group the quotes by speaker, or list them as the text has them</source>
            <translation>Grouper les citations par locuteur, ou les lister dans l’ordre du texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>In &amp;order</source>
            <translation>Dans l’&amp;ordre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Only quotes of unnamed sources: {quotes}</source>
            <translation>Seulement les citations de sources anonymes : {quotes}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Only quotes without a speaker: {quotes}</source>
            <translation>Seulement les citations sans locuteur : {quotes}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Order of quotes</source>
            <translation>Ordre des citations</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Order of quotes: by speaker</source>
            <translation>Ordre des citations : par locuteur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Order of quotes: in the order of the text</source>
            <translation>Ordre des citations : celui du texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/quotes_panel.py"></location>
            <source>Un&amp;named sources {count}</source>
            <translation>A&amp;nonymes {count}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/removed.py"></location>
            <source>%Ln restored</source>
            <extracomment>For one: %Ln restored</extracomment>
            <translation>
                <numerusform>%Ln rétabli</numerusform>
                <numerusform>%Ln rétablis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed.py"></location>
            <source>({kind} without words)</source>
            <translation>({kind} sans mots)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed.py"></location>
            <source>restored</source>
            <translation>rétabli</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>&amp;Remove these %Ln again</source>
            <extracomment>For one: &amp;Remove again</extracomment>
            <translation>
                <numerusform>&amp;Retirer de nouveau</numerusform>
                <numerusform>&amp;Retirer ces %Ln de nouveau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>&amp;Restore these %Ln</source>
            <extracomment>For one: &amp;Restore</extracomment>
            <translation>
                <numerusform>&amp;Rétablir</numerusform>
                <numerusform>&amp;Rétablir ces %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Choose a piece to see all of its words.</source>
            <translation>Choisissez un passage pour en voir tous les mots.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Filter removed pieces, reasons</source>
            <translation>Filtrer passages retirés, raisons</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Remove &amp;all again</source>
            <translation>&amp;Tout retirer de nouveau</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Removed text</source>
            <translation>Texte retiré</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/removed_panel.py"></location>
            <source>Restore &amp;all</source>
            <translation>&amp;Tout rétablir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>%Ln mentions</source>
            <extracomment>For one: %Ln mention</extracomment>
            <translation>
                <numerusform>%Ln mention</numerusform>
                <numerusform>%Ln mentions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>%Ln quoted words</source>
            <extracomment>For one: %Ln quoted word</extracomment>
            <translation>
                <numerusform>%Ln mot cité</numerusform>
                <numerusform>%Ln mots cités</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>first in paragraph {paragraph}</source>
            <translation>d’abord au paragraphe {paragraph}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>named %Ln times, {first}</source>
            <extracomment>For one: named once, {first}</extracomment>
            <translation>
                <numerusform>nommée une fois, {first}</numerusform>
                <numerusform>nommée %Ln fois, {first}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>not quoted</source>
            <translation>non citée</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed document</source>
            <translation>document anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed group</source>
            <translation>groupe anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed organisation</source>
            <translation>organisation anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>unnamed person</source>
            <translation>personne anonyme</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>{name}: {words} and {mentions} lit</source>
            <translation>{name} : {words} et {mentions} en évidence</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/sources.py"></location>
            <source>{share} of quoted words</source>
            <translation>{share} des mots cités</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>No cited sources were found in this text.</source>
            <translation>Aucune source citée n’a été trouvée dans ce texte.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>No quotes were found in this text.</source>
            <translation>Aucune citation n’a été trouvée dans ce texte.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>Nothing is highlighted yet. Select words and press Ctrl+H, or Ctrl+M to add a note.</source>
            <translation>Rien n’est encore surligné. Sélectionnez des mots et appuyez sur Ctrl+H, ou sur Ctrl+M pour ajouter une note.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>Nothing was removed: this is the whole file.</source>
            <translation>Rien n’a été retiré : c’est le fichier entier.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/sidebar/tabs.py"></location>
            <source>This text has no headings.</source>
            <translation>Ce texte n’a pas d’intertitres.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Encoding</source>
            <translation>Codage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Pieces</source>
            <translation>Passages</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Quoted words</source>
            <translation>Mots cités</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Reading time</source>
            <translation>Temps de lecture</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Removed</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Without a known speaker</source>
            <translation>Sans locuteur connu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Without a name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>Words in them</source>
            <translation>Mots dedans</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>{minutes} min, at {pace} words a minute</source>
            <translation>{minutes} min, à {pace} mots par minute</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics.py"></location>
            <source>{words} ({share} % of all)</source>
            <translation>{words} ({share} % du total)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics_dialog.py"></location>
            <source>Article statistics</source>
            <translation>Statistiques de l’article</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics_dialog.py"></location>
            <source>Figure</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../reader/ui/statistics_dialog.py"></location>
            <source>Statistics of “{title}”</source>
            <translation>Statistiques de « {title} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Choose the size of type</source>
            <translation>Choisir la taille des caractères</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Encoding: {encoding}</source>
            <translation>Codage : {encoding}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Go to another paragraph</source>
            <translation>Aller à un autre paragraphe</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Paragraph {where}</source>
            <translation>Paragraphe {where}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Read so because {why}. {other}</source>
            <translation>Lu ainsi car {why}. {other}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Read the file in another encoding</source>
            <translation>Lire le fichier dans un autre codage</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Reveal in folder</source>
            <translation>Montrer dans le dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show all that can be counted</source>
            <translation>Afficher tout ce qui peut être compté</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show the quotes</source>
            <translation>Afficher les citations</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show what was removed and why</source>
            <translation>Afficher ce qui a été retiré et pourquoi</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Show “{name}” in its folder</source>
            <translation>Montrer « {name} » dans son dossier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Size of type: {percent} %</source>
            <translation>Taille des caractères : {percent} %</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>looking for quotes…</source>
            <translation>recherche des citations…</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>quotes not looked for</source>
            <translation>citations non recherchées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{behind} % is behind you. Show all that can be counted</source>
            <translation>{behind} % est derrière vous. Afficher tout ce qui peut être compté</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{left}, {behind} % behind you</source>
            <translation>{left}, {behind} % derrière vous</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{minutes_left} min left</source>
            <translation>encore {minutes_left} min</translation>
        </message>
        <message>
            <location filename="../../reader/ui/status_bar.py"></location>
            <source>{paragraph} of {paragraphs}</source>
            <translation>{paragraph} sur {paragraphs}</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tab_bar.py"></location>
            <source>Close this tab</source>
            <translation>Fermer cet onglet</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tab_bar.py"></location>
            <source>Close “{title}”</source>
            <translation>Fermer « {title} »</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tab_bar.py"></location>
            <source>{title} (reading…)</source>
            <translation>{title} (lecture…)</translation>
        </message>
        <message>
            <location filename="../../reader/ui/tabs.py"></location>
            <source>Close &amp;others</source>
            <translation>Fermer &amp;les autres</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>&amp;Font</source>
            <translation>&amp;Police</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Black</source>
            <translation>Noir</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>First lines set in</source>
            <translation>Alinéas</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Fit</source>
            <translation>Ajustées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Font</source>
            <translation>Police</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Fonts</source>
            <translation>Polices</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Justified</source>
            <translation>Justifiées</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Left</source>
            <translation>À gauche</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Line height</source>
            <translation>Interligne</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Sepia</source>
            <translation>Sépia</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Small</source>
            <translation>Petites</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Space between</source>
            <translation>Espacés</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Space between paragraphs</source>
            <translation>Espace entre les paragraphes</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>{} % of the size</source>
            <translation>{} % de la taille</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_form.py"></location>
            <source>{} characters</source>
            <translation>{} caractères</translation>
        </message>
        <message>
            <location filename="../../reader/ui/text_popover.py"></location>
            <source>Text and colours</source>
            <translation>Texte et couleurs</translation>
        </message>
        <message>
            <location filename="../../reader/ui/watching.py"></location>
            <source>&amp;Reload</source>
            <translation>&amp;Recharger</translation>
        </message>
        <message>
            <location filename="../../reader/ui/watching.py"></location>
            <source>“{name}” has changed since it was opened.</source>
            <translation>« {name} » a changé depuis son ouverture.</translation>
        </message>
        <message>
            <location filename="../../reader/ui/watching.py"></location>
            <source>“{name}” is no longer there. What you are reading stays here.</source>
            <translation>« {name} » n’est plus là. Ce que vous lisez reste ici.</translation>
        </message>
        <message>
            <location filename="../../reader/verifying/verify.py"></location>
            <source>“{file}” is no export of Standfirst. Choose a file with one of the endings {kinds}.</source>
            <translation>« {file} » n’est pas un export de Standfirst. Choisissez un fichier avec l’une des extensions {kinds}.</translation>
        </message>
        <message>
            <location filename="../../reader/writing.py"></location>
            <source>it is no ordinary file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
    </context>
</TS>
