<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Network activity</source>
        <translation>Activité réseau</translation>
    </message>
    <message>
        <source>Nothing was done over the network since the start.</source>
        <translation>Rien n’a été fait sur le réseau depuis le démarrage.</translation>
    </message>
    <message>
        <source>Send what &amp;waits now</source>
        <translation>&amp;Envoyer ceux en attente</translation>
    </message>
    <message>
        <source>Waiting to be sent: {0}. Not taken by the archive: {1}.</source>
        <translation>En attente d’envoi : {0}. Non acceptés par l’archive : {1}.</translation>
    </message>
    <message>
        <source>What was done over the network</source>
        <translation>Ce qui a été fait sur le réseau</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>AssessedPage</name>
    <message>
        <source>About this model…</source>
        <translation>À propos de ce modèle…</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>Évalué en</translation>
    </message>
    <message>
        <source>Looked inside the lungs: {0}.</source>
        <translation>Regard dans les poumons : {0}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Ouvert en</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Intensité des couleurs</translation>
    </message>
    <message>
        <source>The model’s statement on this one film; the reader decides.</source>
        <translation>L’avis du modèle sur ce seul cliché ; le lecteur décide.</translation>
    </message>
    <message>
        <source>The probabilities are too close to call.</source>
        <translation>Les probabilités sont trop proches pour trancher.</translation>
    </message>
    <message>
        <source>Where the model looked is not known here.</source>
        <translation>On ignore ici où le modèle a regardé.</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>&amp;Look first: veil the statement</source>
        <translation>Regarder d’a&amp;bord : masquer l’avis</translation>
    </message>
    <message>
        <source>&amp;Show the statement</source>
        <translation>Mon&amp;trer l’avis</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>À propos du &amp;modèle</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>ASSESSMENT</source>
        <translation>ÉVALUATION</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Details… lists {0} messages.</source>
        <translation>Détails… liste {0} messages.</translation>
    </message>
    <message>
        <source>Details… says why, file by file.</source>
        <translation>Détails… en donne la raison, fichier par fichier.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The others are open. Details… says why, file by file.</source>
        <translation>Les autres sont ouverts. Détails… en donne la raison, fichier par fichier.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>{0} of {1} files could not be opened.</source>
        <translation>{0} fichiers sur {1} n’ont pas pu être ouverts.</translation>
    </message>
</context>
<context>
    <name>BlackoutView</name>
    <message>
        <source>The film; drag to black out a part, or use the arrow keys</source>
        <translation>Le cliché ; tracez pour noircir une partie, ou utilisez les flèches</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose two to four films.</source>
        <translation>Choisissez de deux à quatre clichés.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare films</source>
        <translation>Comparer des clichés</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>{0} films chosen.</source>
        <translation>{0} clichés choisis.</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>&amp;Compare with prior</source>
        <translation>&amp;Comparer à l’antérieur</translation>
    </message>
    <message>
        <source>&amp;Trend over time</source>
        <translation>É&amp;volution dans le temps</translation>
    </message>
    <message>
        <source>Compare &amp;chosen films…</source>
        <translation>Comparer les clichés c&amp;hoisis…</translation>
    </message>
    <message>
        <source>No earlier film of this patient is known. Choose films to compare.</source>
        <translation>Aucun cliché antérieur de ce patient n’est connu. Choisissez les clichés à comparer.</translation>
    </message>
    <message>
        <source>The films are being compared…</source>
        <translation>Comparaison des clichés en cours…</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>&amp;Cursor</source>
        <translation>&amp;Curseur</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Rotation: lined up by the lungs</source>
        <translation>&amp;Rotation : alignée sur les poumons</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Change by itself</source>
        <translation>Alternance auto</translation>
    </message>
    <message>
        <source>Changes a second</source>
        <translation>Alternances par seconde</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparison – Covid Desktop</source>
        <translation>Comparaison – Covid Desktop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Cliché {0}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Other film</source>
        <translation>Autre cliché</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Prior and current film laid over each other</source>
        <translation>Cliché antérieur et cliché actuel superposés</translation>
    </message>
    <message>
        <source>Prior to current</source>
        <translation>De l’antérieur à l’actuel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Montrer l’avis</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Modes de comparaison</translation>
    </message>
    <message>
        <source>What is linked between the films</source>
        <translation>Ce qui est lié entre les clichés</translation>
    </message>
    <message>
        <source>What is linked…</source>
        <translation>Ce qui est lié…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>ConclusionDesk</name>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>What is not signed is lost when the window closes.</source>
        <translation>Ce qui n’est pas signé est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Your &amp;conclusion</source>
        <translation>V&amp;otre conclusion</translation>
    </message>
    <message>
        <source>Your conclusion is kept with the study.</source>
        <translation>Votre conclusion est conservée avec l’examen.</translation>
    </message>
    <message>
        <source>Your conclusion on one film is typed, but not signed.</source>
        <translation>Votre conclusion sur un cliché est saisie, mais pas signée.</translation>
    </message>
    <message>
        <source>Your conclusions on {0} films are typed, but not signed.</source>
        <translation>Vos conclusions sur {0} clichés sont saisies, mais pas signées.</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>&amp;Category</source>
        <translation>Catég&amp;orie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Brixia: six zones, 0 to 3 each</source>
        <translation>Brixia : six zones, de 0 à 3 chacune</translation>
    </message>
    <message>
        <source>Conclusion in your own words</source>
        <translation>Conclusion dans vos propres termes</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dans vos propres termes</translation>
    </message>
    <message>
        <source>Own &amp;total</source>
        <translation>&amp;Votre total</translation>
    </message>
    <message>
        <source>RSNA consensus on reporting COVID-19 (2020)</source>
        <translation>Consensus RSNA sur le compte rendu de la COVID-19 (2020)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Afficher ou masquer les champs</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Signer et garder</translation>
    </message>
    <message>
        <source>State something first.</source>
        <translation>Indiquez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Saisissez d’abord votre nom.</translation>
    </message>
    <message>
        <source>What you say of the model’s severity</source>
        <translation>Votre avis sur la gravité du modèle</translation>
    </message>
    <message>
        <source>YOUR CONCLUSION</source>
        <translation>VOTRE CONCLUSION</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Votre conclusion</translation>
    </message>
    <message>
        <source>Your name, under which you sign</source>
        <translation>Votre nom, sous lequel vous signez</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{0} earlier ones are kept.</source>
        <translation>{0} précédentes sont conservées.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another patient with the ID {0} is known, and something does not fit. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Un autre patient portant l’ID {0} est connu, et quelque chose ne concorde pas. Le cliché est gardé à part, sans les clichés antérieurs de ce patient, sauf si vous fusionnez les deux.</translation>
    </message>
    <message>
        <source>Another patient with the ID {0} is known. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Un autre patient avec l’ID {0} est connu. Le cliché reste à part, sans les clichés antérieurs de ce patient, sauf si vous fusionnez les deux.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Is this the same patient?</source>
        <translation>Est-ce le même patient ?</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>Patient connu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Same patient: join</source>
        <translation>Même patient : fusionner</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>These two do not fit each other. Films of another person, shown as earlier films, would mislead: join them only if you are sure.</source>
        <translation>Ces deux patients ne concordent pas. Des clichés d’une autre personne, montrés comme antérieurs, induiraient en erreur : ne les fusionnez que si vous êtes sûr.</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Ce cliché</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne concorde pas</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>De-&amp;identified copy…</source>
        <translation>Copie désid&amp;entifiée…</translation>
    </message>
    <message>
        <source>De-identified copies of all open &amp;films…</source>
        <translation>Copies désidentifiées de tous les &amp;clichés ouverts…</translation>
    </message>
    <message>
        <source>De-identified copies of the &amp;chosen studies…</source>
        <translation>Copies désidentifiées des examens &amp;choisis…</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>&amp;Ajouter un rectangle</translation>
    </message>
    <message>
        <source>&amp;Take back the last rectangle</source>
        <translation>&amp;Annuler le dernier rectangle</translation>
    </message>
    <message>
        <source>&amp;Write the copies…</source>
        <translation>É&amp;crire les copies…</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>É&amp;crire la copie…</translation>
    </message>
    <message>
        <source>A de-identified copy was written.</source>
        <translation>Une copie désidentifiée a été écrite.</translation>
    </message>
    <message>
        <source>Also write the list that leads back to the &amp;patient…</source>
        <translation>Écrire aussi la liste qui ramène au &amp;patient…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>De-identified copies</source>
        <translation>Copies désidentifiées</translation>
    </message>
    <message>
        <source>De-identified copies written: {0}.</source>
        <translation>Copies désidentifiées écrites : {0}.</translation>
    </message>
    <message>
        <source>De-identified copy</source>
        <translation>Copie désidentifiée</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Cliché {0} sur {1}</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Dossier de la copie</translation>
    </message>
    <message>
        <source>Keep &amp;dates, shifted for each patient</source>
        <translation>Garder les &amp;dates, décalées pour chaque patient</translation>
    </message>
    <message>
        <source>Keep the identity of the de&amp;vice</source>
        <translation>Garder l’&amp;identité de l’appareil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Names, IDs, dates and private data are removed from the header by the basic profile of DICOM PS3.15. Letters burned into the film stay: look at the whole film, also in the negative, and drag a rectangle over each. By keyboard: add a rectangle, move it with the arrow keys, and size it with Shift and the arrow keys.</source>
        <translation>Les noms, identifiants, dates et données privées sont retirés de l’en-tête selon le profil de base de DICOM PS3.15. Les lettres incrustées dans le cliché restent : regardez tout le cliché, aussi en négatif, et tracez un rectangle sur chacune. Au clavier : ajoutez un rectangle, déplacez-le avec les flèches et changez sa taille avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Cliché s&amp;uivant</translation>
    </message>
    <message>
        <source>Not copied: {0}. {1}</source>
        <translation>Non copiés : {0}. {1}</translation>
    </message>
    <message>
        <source>P&amp;revious film</source>
        <translation>Cliché précé&amp;dent</translation>
    </message>
    <message>
        <source>Show the &amp;negative</source>
        <translation>Afficher le &amp;négatif</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The copies are being written…</source>
        <translation>Les copies sont en cours d’écriture…</translation>
    </message>
    <message>
        <source>The copy was written as {0}.</source>
        <translation>La copie a été écrite sous {0}.</translation>
    </message>
    <message>
        <source>The list that leads back</source>
        <translation>La liste qui ramène au patient</translation>
    </message>
    <message>
        <source>This film is a PNG or JPEG file. The profile is made for DICOM films: export its DICOM objects, open the wrapped film, and copy that one.</source>
        <translation>Ce cliché est un fichier PNG ou JPEG. Le profil est fait pour les clichés DICOM : exportez ses objets DICOM, ouvrez le cliché ainsi converti, et copiez celui-là.</translation>
    </message>
    <message>
        <source>With signs of burned-in letters: {0}. Look at the films one by one, and black the letters out, before you give the copies away.</source>
        <translation>Avec des signes de texte incrusté : {0}. Regardez les clichés un par un et masquez le texte avant de transmettre les copies.</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
</context>
<context>
    <name>FilmTile</name>
    <message>
        <source>Drag a film here from the list, or choose one there.</source>
        <translation>Faites glisser ici un cliché de la liste, ou choisissez-en un là-bas.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>Aucun cliché n’est ouvert</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Film – Covid Desktop</source>
        <translation>Cliché – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Library: what you open is remembered in this folder</source>
        <translation>&amp;Bibliothèque : ce que vous ouvrez est mémorisé dans ce dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration patient</source>
        <translation>&amp;Essayer le patient de démonstration</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Covid Desktop reads chest films</source>
        <translation>Covid Desktop lit des radiographies thoraciques</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>I have read this and &amp;accept it</source>
        <translation>J’ai lu ceci et je l’&amp;accepte</translation>
    </message>
    <message>
        <source>It must be on a disk of this computer. It can be changed later.</source>
        <translation>Il doit se trouver sur un disque de cet ordinateur. Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia are on a frontal chest film of an adult. It is often wrong: the figures are under Help, About Covid Desktop.

It is not made, tested or approved for diagnosis or treatment. A film cannot replace a PCR test, and no answer of this program can replace a radiologist.

Your films stay on this computer, and are never changed.</source>
        <translation>Il indique la probabilité d’une pneumonie à COVID-19, d’une autre pneumonie et de l’absence de pneumonie sur une radiographie thoracique de face d’un adulte. Il se trompe souvent : les chiffres sont sous Aide, À propos de Covid Desktop.

Il n’est ni conçu, ni testé, ni autorisé pour le diagnostic ou le traitement. Un cliché ne peut remplacer un test PCR, et aucune réponse de ce programme ne peut remplacer un radiologue.

Vos clichés restent sur cet ordinateur et ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Not for diagnostic use</source>
        <translation>Pas pour un usage diagnostique</translation>
    </message>
    <message>
        <source>This folder cannot be made or used. Choose another one for the library.</source>
        <translation>Ce dossier ne peut être ni créé ni utilisé. Choisissez-en un autre pour la bibliothèque.</translation>
    </message>
    <message>
        <source>Welcome to Covid Desktop</source>
        <translation>Bienvenue dans Covid Desktop</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Fenêtre de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>&amp;Join with another patient…</source>
        <translation>&amp;Fusionner avec un autre patient…</translation>
    </message>
    <message>
        <source>&amp;Patient and date…</source>
        <translation>&amp;Patient et date…</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>Ann&amp;uler dans la bibliothèque</translation>
    </message>
    <message>
        <source>Patient and date were changed.</source>
        <translation>Le patient et la date ont été modifiés.</translation>
    </message>
    <message>
        <source>Study kept apart.</source>
        <translation>Examen gardé à part.</translation>
    </message>
    <message>
        <source>This study shows &amp;another person</source>
        <translation>Cet examen montre une &amp;autre personne</translation>
    </message>
    <message>
        <source>Two patients were joined.</source>
        <translation>Deux patients ont été fusionnés.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>&amp;Importer dans la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Look for moved films…</source>
        <translation>Chercher des cl&amp;ichés déplacés…</translation>
    </message>
    <message>
        <source>Assessing imported films: {0} of {1}</source>
        <translation>Évaluation des clichés importés : {0} sur {1}</translation>
    </message>
    <message>
        <source>Films, DICOMDIR, ZIP archives (*)</source>
        <translation>Clichés, DICOMDIR, archives ZIP (*)</translation>
    </message>
    <message>
        <source>If it is the same person: open one, and Study &gt; Join with another patient…</source>
        <translation>S’il s’agit de la même personne : ouvrez un cliché, puis Examen &gt; Fusionner avec un autre patient…</translation>
    </message>
    <message>
        <source>Import fol&amp;der into the library…</source>
        <translation>Importer un dossier dans la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Import folder into the library</source>
        <translation>Importer un dossier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known, {2} failed.</source>
        <translation>Importés : {0} nouveaux, {1} connus, {2} en échec.</translation>
    </message>
    <message>
        <source>Importing films: {0} of {1} files</source>
        <translation>Importation des clichés : {0} sur {1} fichiers</translation>
    </message>
    <message>
        <source>Looking for moved films: {0} files</source>
        <translation>Recherche des clichés déplacés : {0} fichiers</translation>
    </message>
    <message>
        <source>Please wait until the import is done.</source>
        <translation>Attendez la fin de l’importation.</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>L’importation s’est arrêtée.</translation>
    </message>
    <message>
        <source>There is no library to import into.</source>
        <translation>Il n’y a pas de bibliothèque où importer.</translation>
    </message>
    <message>
        <source>What was imported until then stays. Try again.</source>
        <translation>Ce qui a été importé jusque-là est conservé. Réessayez.</translation>
    </message>
    <message>
        <source>Where may the films be now?</source>
        <translation>Où peuvent être les clichés à présent ?</translation>
    </message>
    <message>
        <source>{0} It was stopped.</source>
        <translation>{0} Opération arrêtée.</translation>
    </message>
    <message>
        <source>{0} films bear the ID of another patient; they were kept apart.</source>
        <translation>{0} clichés portent l’ID d’un autre patient ; ils ont été gardés à part.</translation>
    </message>
    <message>
        <source>{0} films were found again.</source>
        <translation>{0} clichés ont été retrouvés.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Join with another patient</source>
        <translation>Fusionner avec un autre patient</translation>
    </message>
    <message>
        <source>Name, ID or date</source>
        <translation>Nom, ID ou date</translation>
    </message>
    <message>
        <source>No other patient is found.</source>
        <translation>Aucun autre patient trouvé.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Chercher des patients</translation>
    </message>
    <message>
        <source>The patient of the film on the screen is the same person as:</source>
        <translation>Le patient du cliché à l’écran est la même personne que :</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message>
        <source>Connect the drive that it is on, or use Study &gt; Look for moved films.</source>
        <translation>Branchez le lecteur où il se trouve, ou utilisez Examen &gt; Chercher les clichés déplacés.</translation>
    </message>
    <message>
        <source>The file of this film is not at its place.</source>
        <translation>Le fichier de ce cliché n’est pas à sa place.</translation>
    </message>
    <message>
        <source>{0} Films can be read, but they are not remembered.</source>
        <translation>{0} Les clichés peuvent être lus, mais ne sont pas mémorisés.</translation>
    </message>
</context>
<context>
    <name>LungDiagram</name>
    <message>
        <source>Severity by zones</source>
        <translation>Gravité par zones</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 film</source>
        <translation>1 cliché</translation>
    </message>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Clichés (*.dcm *.dicom *.png *.jpg *.jpeg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Let go to open.</source>
        <translation>Relâchez pour ouvrir.</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Window of the film: {0}</source>
        <translation>Fenêtre du cliché : {0}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>numéro {0}</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} clichés</translation>
    </message>
    <message>
        <source>{0} – Covid Desktop</source>
        <translation>{0} – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Calibrate</source>
        <translation>Étalonner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Supprimer l’étalonnage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>true length in mm</source>
        <translation>longueur réelle en mm</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>&amp;Calibrate by the chosen length…</source>
        <translation>Étalo&amp;nner d’après la longueur choisie…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark	Del</source>
        <translation>S&amp;upprimer la marque	Suppr</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>D&amp;essiner</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marque &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Remove the calibration</source>
        <translation>Supprimer l’étal&amp;onnage</translation>
    </message>
    <message>
        <source>&amp;Words beside the mark…</source>
        <translation>&amp;Texte à côté de la marque…</translation>
    </message>
    <message>
        <source>Delete &amp;all marks of the film</source>
        <translation>Supprimer t&amp;outes les marques du cliché</translation>
    </message>
    <message>
        <source>Next &amp;point of the mark</source>
        <translation>&amp;Point suivant de la marque</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>&amp;Take this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Automatic: the graphics card if it works</source>
        <translation>Automatique : la carte graphique si elle fonctionne</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modèle fourni</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Choisi : {0}</translation>
    </message>
    <message>
        <source>Drop a model file here, or choose one. Its card and its figures are shown before it is taken. Results of different models are never mixed: films are assessed anew, and what another model said is marked as older.</source>
        <translation>Déposez ici un fichier de modèle, ou choisissez-en un. Sa fiche et ses chiffres sont montrés avant son utilisation. Les résultats de modèles différents ne sont jamais mélangés : les clichés sont réévalués, et ce qu’un autre modèle a dit est marqué comme ancien.</translation>
    </message>
    <message>
        <source>Examine another model &amp;file…</source>
        <translation>Examiner un autre &amp;fichier de modèle…</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA): not in this installation</source>
        <translation>Carte graphique (CUDA) : absente de cette installation</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>En service : {0}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modèles (*.onnx)</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Point de fonctionnement</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>The model is being examined…</source>
        <translation>Examen du modèle en cours…</translation>
    </message>
    <message>
        <source>The model’s own choice</source>
        <translation>Celui que choisit le modèle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>celui fourni avec le programme</translation>
    </message>
</context>
<context>
    <name>MonitorCheck</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dim the room. Look whether all 16 patches differ, each with two corners of its own; whether the small squares in the black and in the white square can be seen; whether the ramps are even, without steps or colour.</source>
        <translation>Tamisez la lumière. Vérifiez que les 16 plages sont toutes différentes, chacune avec deux coins distincts ; que les petits carrés dans le carré noir et dans le carré blanc sont visibles ; que les dégradés sont réguliers, sans paliers ni couleur.</translation>
    </message>
    <message>
        <source>I &amp;see all of it: note today’s check</source>
        <translation>Je &amp;vois tout : noter le contrôle du jour</translation>
    </message>
    <message>
        <source>Monitor check</source>
        <translation>Contrôle du moniteur</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Extubation</source>
        <translation>Extubation</translation>
    </message>
    <message>
        <source>Intubation</source>
        <translation>Intubation</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>Épingler une note</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
</context>
<context>
    <name>PacsDesk</name>
    <message>
        <source>&amp;Network activity…</source>
        <translation>Activité ré&amp;seau…</translation>
    </message>
    <message>
        <source>Find earlier studies in the P&amp;ACS…</source>
        <translation>Chercher &amp;des examens antérieurs dans le PACS…</translation>
    </message>
    <message>
        <source>PAC&amp;S settings…</source>
        <translation>Para&amp;mètres PACS…</translation>
    </message>
    <message>
        <source>Send results to the PA&amp;CS</source>
        <translation>&amp;Envoyer les résultats au PACS</translation>
    </message>
    <message>
        <source>The archive answers.</source>
        <translation>L’archive répond.</translation>
    </message>
    <message>
        <source>The archive did not answer; {0} objects wait and are tried again.</source>
        <translation>L’archive n’a pas répondu ; {0} objets attendent et seront renvoyés.</translation>
    </message>
    <message>
        <source>The archive took {0} objects.</source>
        <translation>L’archive a accepté {0} objets.</translation>
    </message>
    <message>
        <source>The objects are being made…</source>
        <translation>Création des objets en cours…</translation>
    </message>
</context>
<context>
    <name>PacsSettings</name>
    <message>
        <source>&amp;Certificates to trust (PEM file)</source>
        <translation>Certificats approu&amp;vés (fichier PEM)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Chi&amp;ffrer la connexion (TLS)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>AE title of &amp;this workstation</source>
        <translation>Titre AE de &amp;cette station</translation>
    </message>
    <message>
        <source>AE title of the &amp;archive</source>
        <translation>Titre AE de l’&amp;archive</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Interrogation de l’archive…</translation>
    </message>
    <message>
        <source>Certificate of this workstatio&amp;n (PEM file)</source>
        <translation>Certificat de cette statio&amp;n (fichier PEM)</translation>
    </message>
    <message>
        <source>Certificate of this workstation</source>
        <translation>Certificat de cette station</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Its &amp;key (PEM file)</source>
        <translation>Sa c&amp;lé (fichier PEM)</translation>
    </message>
    <message>
        <source>Key of the certificate of this workstation</source>
        <translation>Clé du certificat de cette station</translation>
    </message>
    <message>
        <source>Leave host and address empty for no PACS: then this program opens no network connection at all. With a DICOMweb address, that way is used. User name and password are for DICOMweb, and are only sent over https. The password is kept beside the settings in a file that only your account may read.</source>
        <translation>Laissez l’hôte et l’adresse vides s’il n’y a pas de PACS : ce programme n’ouvre alors aucune connexion réseau. Avec une adresse DICOMweb, cette voie est utilisée. Le nom d’utilisateur et le mot de passe servent à DICOMweb et ne sont envoyés que par https. Le mot de passe est conservé à côté des réglages, dans un fichier que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Or &amp;DICOMweb address</source>
        <translation>Ou adresse &amp;DICOMweb</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Take user name and password out of the address: they have fields below it.</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’adresse : ils ont leurs champs en dessous.</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Type a host or an address first.</source>
        <translation>Saisissez d’abord un hôte ou une adresse.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>dans le même fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>ceux de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>Né(e) &amp;le</translation>
    </message>
    <message>
        <source>&amp;Date of the film</source>
        <translation>&amp;Date du cliché</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>For &amp;all studies of this patient</source>
        <translation>Pour &amp;tous les examens de ce patient</translation>
    </message>
    <message>
        <source>For &amp;this study</source>
        <translation>Pour &amp;cet examen</translation>
    </message>
    <message>
        <source>For all {0} open films of this &amp;folder</source>
        <translation>Pour les {0} clichés &amp;ouverts de ce dossier</translation>
    </message>
    <message>
        <source>Or da&amp;y of the course</source>
        <translation>Ou &amp;jour de l’évolution</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID du patient</translation>
    </message>
    <message>
        <source>Patient and date</source>
        <translation>Patient et date</translation>
    </message>
    <message>
        <source>Please type an ID: films are joined by it.</source>
        <translation>Saisissez un ID : c’est lui qui réunit les clichés.</translation>
    </message>
    <message>
        <source>Please type the date as {0}.</source>
        <translation>Veuillez saisir la date sous la forme {0}.</translation>
    </message>
    <message>
        <source>Please type the day as a whole number, such as 3.</source>
        <translation>Veuillez saisir le jour comme nombre entier, par exemple 3.</translation>
    </message>
    <message>
        <source>The files are not changed: the library remembers what you type. Date and day hold for the study on the screen alone.</source>
        <translation>Les fichiers ne sont pas modifiés : la bibliothèque retient ce que vous saisissez. La date et le jour ne valent que pour l’examen à l’écran.</translation>
    </message>
    <message>
        <source>if there is no date: days since admission</source>
        <translation>sans date : jours depuis l’admission</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start on.</source>
        <translation>Enregistré. S’appliquera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>&amp;Hôpital</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Names of files</source>
        <translation>No&amp;ms de fichiers</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Window of a film just opened</source>
        <translation>&amp;Fenêtre d’un cliché à l’ouverture</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; the library in the old one stays there. It must be on a disk of this computer.</source>
        <translation>L’autre dossier sera utilisé au prochain démarrage ; la bibliothèque de l’ancien y reste. Il doit se trouver sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>L’autre langue sera utilisée au prochain démarrage.</translation>
    </message>
    <message>
        <source>As the film asks for</source>
        <translation>Celle que demande le cliché</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Automatic, from the film’s own values</source>
        <translation>Automatique, d’après les valeurs du cliché</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>For PNG and JPEG films: how patient and date stand in the file’s name, such as {patient}_{date} for P12_2020-03-29.png; without dates the day of the course, as {patient}_{day} for P12_3.png. Empty: names are not read.</source>
        <translation>Pour les clichés PNG et JPEG : comment le patient et la date figurent dans le nom du fichier, par exemple {patient}_{date} pour P12_2020-03-29.png ; sans date, le jour de l’évolution, comme {patient}_{day} pour P12_3.png. Vide : les noms ne sont pas lus.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>In the names of files, {patient} must stand once, {date} and {day} at most once.</source>
        <translation>Dans les noms de fichiers, {patient} doit figurer une fois, {date} et {day} au plus une fois.</translation>
    </message>
    <message>
        <source>Keep &amp;copies of films in the library</source>
        <translation>Garder des &amp;copies des clichés dans la bibliothèque</translation>
    </message>
    <message>
        <source>Leave films where they &amp;are</source>
        <translation>L&amp;aisser les clichés où ils sont</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logo (PNG ou JPEG)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Open a known patient’s &amp;earlier films by themselves</source>
        <translation>&amp;Ouvrir d’eux-mêmes les clichés antérieurs des patients connus</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please give the whole path of the library folder.</source>
        <translation>Indiquez le chemin complet du dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Size of te&amp;xts</source>
        <translation>Taille des te&amp;xtes</translation>
    </message>
    <message>
        <source>Two actions have the same new keys.</source>
        <translation>Deux actions ont les mêmes nouvelles touches.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PriorsDialog</name>
    <message>
        <source>&amp;Fetch and open</source>
        <translation>&amp;Récupérer et ouvrir</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(ouvert)</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Interrogation de l’archive…</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Examens trouvés</translation>
    </message>
    <message>
        <source>Studies of this patient in the PACS</source>
        <translation>Examens de ce patient dans le PACS</translation>
    </message>
    <message>
        <source>The archive has no study of this patient.</source>
        <translation>L’archive n’a aucun examen de ce patient.</translation>
    </message>
    <message>
        <source>The films are being fetched…</source>
        <translation>Récupération des clichés en cours…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Calibrated probabilities. The upright mark is the threshold in force. In the hatched zone around it the model says “not sure”.</source>
        <translation>Probabilités calibrées. Le trait vertical est le seuil en vigueur. Dans la zone hachurée qui l’entoure, le modèle dit « non concluant ».</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>not sure from {0} to {1}</source>
        <translation>non concluant de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Close some films, and open this one again.</source>
        <translation>Fermez des clichés, puis rouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Opening was cancelled; what is open stays open.</source>
        <translation>L’ouverture a été annulée ; ce qui est ouvert le reste.</translation>
    </message>
    <message>
        <source>The memory for open films is full.</source>
        <translation>La mémoire pour les clichés ouverts est pleine.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>Il n’y a aucun fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>This film was open already.</source>
        <translation>Ce cliché était déjà ouvert.</translation>
    </message>
    <message>
        <source>{0} of {1} films were open already.</source>
        <translation>{0} clichés sur {1} étaient déjà ouverts.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Compte rendu…</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>Exporter des ob&amp;jets DICOM…</translation>
    </message>
    <message>
        <source>Folder for the DICOM objects</source>
        <translation>Dossier des objets DICOM</translation>
    </message>
    <message>
        <source>Make the report again in a moment.</source>
        <translation>Refaites le compte rendu dans un instant.</translation>
    </message>
    <message>
        <source>Nobody has signed a conclusion yet: the report says so.</source>
        <translation>Personne n’a encore signé de conclusion : le compte rendu l’indique.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>The model has not answered yet.</source>
        <translation>Le modèle n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check it, and print again.</source>
        <translation>L’imprimante n’a pas accepté le compte rendu. Vérifiez-la, puis réimprimez.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Le compte rendu a été enregistré sous {0}.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le compte rendu a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>{0} DICOM objects were written.</source>
        <translation>{0} objets DICOM ont été écrits.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>&amp;Hôpital</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All open films of this patient</source>
        <translation>Tous les clichés ouverts de ce patient</translation>
    </message>
    <message>
        <source>All {0} open films of this patient</source>
        <translation>Les {0} clichés ouverts de ce patient</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>Exporter des ob&amp;jets DICOM…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name over the report</source>
        <translation>Nom en tête du compte rendu</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du compte rendu</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>Celle de la fenêtre</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Création des pages en cours…</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>E&amp;xport results (CSV, JSON)…</source>
        <translation>E&amp;xporter les résultats (CSV, JSON)…</translation>
    </message>
    <message>
        <source>Export results of the li&amp;brary…</source>
        <translation>Exporter les résultats de la bib&amp;liothèque…</translation>
    </message>
    <message>
        <source>Export the results of the library</source>
        <translation>Exporter les résultats de la bibliothèque</translation>
    </message>
    <message>
        <source>Export the results of the open films</source>
        <translation>Exporter les résultats des clichés ouverts</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.json)</source>
        <translation>Tableau (*.csv);;JSON Lines (*.json)</translation>
    </message>
    <message>
        <source>The results of {0} films were written to {1}.</source>
        <translation>Les résultats de {0} clichés ont été écrits dans {1}.</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>&amp;Held against it</source>
        <translation>&amp;Objet posé dessus</translation>
    </message>
    <message>
        <source>(the system says {0})</source>
        <translation>({0} selon le système)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme l’indique le système</translation>
    </message>
    <message>
        <source>Bank card, long side (85.6 mm)</source>
        <translation>Carte bancaire, grand côté (85,6 mm)</translation>
    </message>
    <message>
        <source>Hold a bank card or a ruler against the screen, and move the slider (or press the arrow keys) until the line is exactly as long.</source>
        <translation>Posez une carte bancaire ou une règle contre l’écran, puis déplacez le curseur (ou utilisez les flèches) jusqu’à ce que la ligne ait exactement la même longueur.</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Longueur de la ligne</translation>
    </message>
    <message>
        <source>Measure this screen</source>
        <translation>Mesurer cet écran</translation>
    </message>
    <message>
        <source>Ruler, 100 mm</source>
        <translation>Règle, 100 mm</translation>
    </message>
    <message>
        <source>{0} pixels per inch</source>
        <translation>{0} pixels par pouce</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>&amp;Recent films</source>
        <translation>Clichés &amp;récents</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. One film was open.</source>
        <translation>Covid Desktop n’a pas été fermé correctement la dernière fois. Un cliché était ouvert.</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. {0} films were open.</source>
        <translation>Covid Desktop n’a pas été fermé correctement la dernière fois. {0} clichés étaient ouverts.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ceux-ci</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open the &amp;last films again</source>
        <translation>Rouvrir &amp;les derniers clichés</translation>
    </message>
    <message>
        <source>Open the last films again?</source>
        <translation>Rouvrir les derniers clichés ?</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Touches par défaut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nouvelles touches :</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher des raccourcis</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} est utilisé deux fois : {1}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>DICOM, PNG or JPEG: single files, many at once, or whole folders.
Everything stays on this computer, and your files are never changed.</source>
        <translation>DICOM, PNG ou JPEG : fichiers isolés, plusieurs à la fois ou dossiers entiers.
Tout reste sur cet ordinateur, et vos fichiers ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Drop chest films here</source>
        <translation>Déposez ici des radiographies thoraciques</translation>
    </message>
    <message>
        <source>Open films…</source>
        <translation>Ouvrir des clichés…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the demonstration patient</source>
        <translation>Essayer le patient de démonstration</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No model: films are not assessed</source>
        <translation>Pas de modèle : les clichés ne sont pas évalués</translation>
    </message>
    <message>
        <source>Opened {0} of {1}</source>
        <translation>{0} sur {1} ouverts</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Ouverture du modèle…</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Private tags</source>
        <translation>Tags &amp;privés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Chercher tag, nom ou valeur</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Chercher des tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Tags de {0}</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{0} of {1} tags</source>
        <translation>{0} tags sur {1}</translation>
    </message>
</context>
<context>
    <name>TestPicture</name>
    <message>
        <source>Test picture</source>
        <translation>Image de test</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
</context>
<context>
    <name>TrendCanvas</name>
    <message>
        <source>Severity over time</source>
        <translation>Gravité dans le temps</translation>
    </message>
    <message>
        <source>{0}, not open</source>
        <translation>{0}, non ouvert</translation>
    </message>
    <message>
        <source>{0}: no severity</source>
        <translation>{0} : sans gravité</translation>
    </message>
    <message>
        <source>{0}: refused</source>
        <translation>{0} : refusé</translation>
    </message>
    <message>
        <source>{0}: total {1} ({2} to {3})</source>
        <translation>{0} : total {1} (de {2} à {3})</translation>
    </message>
</context>
<context>
    <name>TrendDesk</name>
    <message>
        <source>No date is known of these films. A trend needs dates.</source>
        <translation>Aucune date n’est connue pour ces clichés. Une évolution nécessite des dates.</translation>
    </message>
    <message>
        <source>The trend is made of statements: show the statement first (F3).</source>
        <translation>L’évolution est faite d’avis : affichez d’abord l’avis (F3).</translation>
    </message>
</context>
<context>
    <name>TrendWindow</name>
    <message>
        <source>A change of the total within ±{0} points is no measurable change.</source>
        <translation>Une variation du total de ±{0} points au plus n’est pas un changement mesurable.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Films without a date are left out: {0}.</source>
        <translation>Les clichés sans date sont omis : {0}.</translation>
    </message>
    <message>
        <source>Hollow: by an older model, not comparable. Where the file is found, the film is assessed anew.</source>
        <translation>Creux : d’un modèle plus ancien, non comparable. Si le fichier est retrouvé, le cliché est évalué à nouveau.</translation>
    </message>
    <message>
        <source>No note is pinned.</source>
        <translation>Aucune note n’est épinglée.</translation>
    </message>
    <message>
        <source>None of these films has a severity.</source>
        <translation>Aucun de ces clichés n’a de gravité.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Image (*.png);;Dessin (*.svg);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Épingler une note…</translation>
    </message>
    <message>
        <source>Remove a note…</source>
        <translation>Retirer une note…</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>Retirée : {0}. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>Enregistrer l’évolution</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Severity model: {0}.</source>
        <translation>Modèle de gravité : {0}.</translation>
    </message>
    <message>
        <source>The axis counts days: the films have no dates.</source>
        <translation>L’axe compte les jours : les clichés n’ont pas de date.</translation>
    </message>
    <message>
        <source>The file could not be written: {0}. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit : {0}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Trend – Covid Desktop</source>
        <translation>Évolution – Covid Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>M&amp;easure this screen…</source>
        <translation>M&amp;esurer cet écran…</translation>
    </message>
    <message>
        <source>One millimetre of the film on one of the screen</source>
        <translation>Un millimètre du cliché vaut un millimètre à l’écran</translation>
    </message>
    <message>
        <source>This film does not say how large it is. Calibrate it by a known length.</source>
        <translation>Ce cliché n’indique pas sa taille. Étalonnez-le avec une longueur connue.</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it first (View menu).</source>
        <translation>Cet écran n’indique pas sa taille. Mesurez-le d’abord (menu Affichage).</translation>
    </message>
</context>
<context>
    <name>VeiledPage</name>
    <message>
        <source>Look first</source>
        <translation>Regardez d’abord</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Montrer l’avis</translation>
    </message>
    <message>
        <source>The model has assessed this film. Read it, then compare.</source>
        <translation>Le modèle a évalué ce cliché. Lisez-le, puis comparez.</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>&amp;Copy the view</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>&amp;Monitor check…</source>
        <translation>Contrôle d&amp;u moniteur…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>Enregistrer la &amp;vue…</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, sur un disque ayant assez de place.</translation>
    </message>
    <message>
        <source>DICOM &amp;tags…</source>
        <translation>Tags DICO&amp;M…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save the view &amp;without texts…</source>
        <translation>Enregistrer la vue &amp;sans textes…</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>L’image n’a pas pu y être écrite.</translation>
    </message>
    <message>
        <source>The view is in the clipboard.</source>
        <translation>La vue est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>La vue a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>&amp;Chest windows</source>
        <translation>Fenêtres t&amp;horaciques</translation>
    </message>
    <message>
        <source>&amp;Four films</source>
        <translation>&amp;Quatre clichés</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histogramme</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Emplacement &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;One film</source>
        <translation>&amp;Un cliché</translation>
    </message>
    <message>
        <source>&amp;Two films side by side</source>
        <translation>&amp;Deux clichés côte à côte</translation>
    </message>
    <message>
        <source>&amp;Type the window…</source>
        <translation>&amp;Saisir la fenêtre…</translation>
    </message>
    <message>
        <source>Chest window: bone</source>
        <translation>Fenêtre thoracique : os</translation>
    </message>
    <message>
        <source>Chest window: lines and tubes</source>
        <translation>Fenêtre thoracique : cathéters et tubes</translation>
    </message>
    <message>
        <source>Chest window: lung</source>
        <translation>Fenêtre thoracique : poumon</translation>
    </message>
    <message>
        <source>Chest window: mediastinum</source>
        <translation>Fenêtre thoracique : médiastin</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Films on the &amp;screen</source>
        <translation>Clichés à l’écra&amp;n</translation>
    </message>
    <message>
        <source>Open film in new &amp;window</source>
        <translation>Ouvrir dans une nou&amp;velle fenêtre</translation>
    </message>
    <message>
        <source>Outlines of the lung &amp;zones</source>
        <translation>&amp;Contours des zones pulmonaires</translation>
    </message>
    <message>
        <source>Window and histogram</source>
        <translation>Fenêtre et histogramme</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>Centre de la fenêtre</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>&amp;Bring back what was removed last</source>
        <translation>&amp;Récupérer le dernier retrait</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>&amp;Liste de travail</translation>
    </message>
    <message>
        <source>1 film was removed from the library.</source>
        <translation>1 cliché a été retiré de la bibliothèque.</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 examen</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>Aucun retrait à récupérer.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove this study from the library?</source>
        <translation>Retirer cet examen de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Remove {0} studies from the library?</source>
        <translation>Retirer {0} examens de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Study &gt; Look for moved films… finds them again by what they hold.</source>
        <translation>Examen &gt; Chercher des clichés déplacés… les retrouve par leur contenu.</translation>
    </message>
    <message>
        <source>The file of one film is no longer where it was.</source>
        <translation>Le fichier d’un cliché n’est plus où il était.</translation>
    </message>
    <message>
        <source>The files of {0} films are no longer where they were.</source>
        <translation>Les fichiers de {0} clichés ne sont plus où ils étaient.</translation>
    </message>
    <message>
        <source>Your files stay where they are. Study &gt; Undo in the library brings it back.</source>
        <translation>Vos fichiers restent où ils sont. Examen &gt; Annuler dans la bibliothèque permet de le récupérer.</translation>
    </message>
    <message>
        <source>{0} Ctrl+Alt+Z brings them back.</source>
        <translation>{0} Ctrl+Alt+Z les récupère.</translation>
    </message>
    <message>
        <source>{0} films are back in the library.</source>
        <translation>{0} clichés sont de retour dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} films were removed from the library.</source>
        <translation>{0} clichés ont été retirés de la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} studies</source>
        <translation>{0} examens</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>I&amp;mporter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Unread first</source>
        <translation>Non l&amp;us d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>Filtrer les examens</translation>
    </message>
    <message>
        <source>Filter: name, ID, date, finding, conclusion – as many words as you like</source>
        <translation>Filtre : nom, ID, date, résultat, conclusion – autant de mots que vous voulez</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>Importer un do&amp;ssier…</translation>
    </message>
    <message>
        <source>No studies yet. Films that you open are remembered here; whole folders, discs and ZIP archives can be imported.</source>
        <translation>Aucun examen pour l’instant. Les clichés que vous ouvrez sont mémorisés ici ; des dossiers entiers, des disques et des archives ZIP peuvent être importés.</translation>
    </message>
    <message>
        <source>No study fits what is typed.</source>
        <translation>Aucun examen ne correspond à la saisie.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
</context>
<context>
    <name>WorklistRows</name>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incid.</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Une erreur interne s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Your files are untouched. If it happens again, please report it.</source>
        <translation>Vos fichiers sont intacts. Si cela se reproduit, signalez-le.</translation>
    </message>
</context>
<context>
    <name>_ReasonsPage</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Ouvert en</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The film is open, but nothing can be stated of it.</source>
        <translation>Le cliché est ouvert, mais rien ne peut en être dit.</translation>
    </message>
    <message>
        <source>The model does not assess this film.</source>
        <translation>Le modèle n’évalue pas ce cliché.</translation>
    </message>
</context>
<context>
    <name>_SeverityPart</name>
    <message>
        <source>Extent {0} of 8</source>
        <translation>Étendue {0} sur 8</translation>
    </message>
    <message>
        <source>SEVERITY BY ZONES</source>
        <translation>GRAVITÉ PAR ZONES</translation>
    </message>
    <message>
        <source>Total {0} of 18 (between {1} and {2})</source>
        <translation>Total {0} sur 18 (entre {1} et {2})</translation>
    </message>
</context>
<context>
    <name>_WaitingPage</name>
    <message>
        <source>Assessing…</source>
        <translation>Évaluation en cours…</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>Ouverture et test du modèle en cours.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>About Covid Desktop</source>
        <translation>À propos de Covid Desktop</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Change the window: across for width, up and down for centre</source>
        <translation>Changer la fenêtre : horizontalement la largeur, verticalement le centre</translation>
    </message>
    <message>
        <source>Chest films read offline, with a calibrated statement on COVID-19 pneumonia. Nothing leaves this computer.</source>
        <translation>Lecture hors ligne de radiographies thoraciques, avec un avis calibré sur la pneumonie à COVID-19. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts (SIL Open Font License 1.1).</source>
        <translation>Covid Desktop : Apache License 2.0. Il utilise Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom et pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) et les polices Noto (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Ajuster le cliché à la vue</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Empreinte du fichier du modèle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Middle-drag, or Space + drag</source>
        <translation>Bouton central (ou Espace) + glisser</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Mouse, on the film</source>
        <translation>Souris, sur le cliché</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Déplacer le cliché</translation>
    </message>
    <message>
        <source>Next or previous film (film or list has the focus)</source>
        <translation>Cliché suivant ou précédent (cliché ou liste actifs)</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <translation>Bouton droit + glisser</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Shift + right-drag</source>
        <translation>Maj + bouton droit + glisser</translation>
    </message>
    <message>
        <source>Show or hide the texts in the corners</source>
        <translation>Afficher ou masquer les textes dans les coins</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>The film’s own windows</source>
        <translation>Les fenêtres propres au cliché</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>Ouverture et test du modèle en cours.</translation>
    </message>
    <message>
        <source>The same, finer</source>
        <translation>Idem, plus finement</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom sur le curseur</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Covid Desktop</source>
        <translation>À &amp;propos de Covid Desktop</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>&amp;Fermer le cliché</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Flip: exchange left and right</source>
        <translation>Re&amp;tourner : échanger gauche et droite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>Cliché &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Ouvrir des clichés…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Cliché &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;xamen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Assessment &amp;panel</source>
        <translation>&amp;Panneau d’évaluation</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Fenêtre automatique</translation>
    </message>
    <message>
        <source>Close &amp;all films</source>
        <translation>Fermer &amp;tous les clichés</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Cliché</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Ajuster le cliché à la vue</translation>
    </message>
    <message>
        <source>Invert: show the negative</source>
        <translation>Inverser : montrer le négatif</translation>
    </message>
    <message>
        <source>Left button changes the window</source>
        <translation>Le bouton gauche change la fenêtre</translation>
    </message>
    <message>
        <source>Left button draws: lengths, angles, regions, heart, notes</source>
        <translation>Le bouton gauche dessine : longueurs, angles, régions, cœur, notes</translation>
    </message>
    <message>
        <source>Left button moves the film</source>
        <translation>Le bouton gauche déplace le cliché</translation>
    </message>
    <message>
        <source>Left button zooms: up for larger</source>
        <translation>Le bouton gauche zoome : vers le haut pour agrandir</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Un pixel du cliché sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Reset window, zoom and position</source>
        <translation>Réinitialiser fenêtre, zoom et position</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>Show where the model looked</source>
        <translation>Montrer où le modèle a regardé</translation>
    </message>
    <message>
        <source>Te&amp;xts in the corners</source>
        <translation>Te&amp;xtes dans les coins</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration patient</source>
        <translation>Essayer le patient de dé&amp;monstration</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Où il a regardé</translation>
    </message>
    <message>
        <source>Where the model &amp;looked</source>
        <translation>&amp;Où le modèle a regardé</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Licence des poids</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Points de fonctionnement</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>température {0}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>1 day earlier</source>
        <translation>1 jour plus tôt</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 jour plus tard</translation>
    </message>
    <message>
        <source>A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit.</source>
        <translation>A à C : poumon droit de haut en bas, D à F : gauche. En gras : au-delà de la limite de la zone.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Lined up by the lungs (overlap {0} of 1; turned {1}°)</source>
        <translation>Aligné sur les poumons (recouvrement {0} sur 1 ; rotation {1}°)</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Pas de changement mesurable</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Severity model: {0}</source>
        <translation>Modèle de gravité : {0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Depuis {0}</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Aggravation</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>days apart unknown</source>
        <translation>nombre de jours d’écart inconnu</translation>
    </message>
    <message>
        <source>{0} days earlier</source>
        <translation>{0} jours plus tôt</translation>
    </message>
    <message>
        <source>{0} days later</source>
        <translation>{0} jours plus tard</translation>
    </message>
    <message>
        <source>{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.</source>
        <translation>{0}. Total de {1} à {2} sur 18 : changement {3}. Un changement de ±{4} au plus n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Fields of prior and current film in turn</source>
        <translation>Cases alternées du cliché antérieur et de l’actuel</translation>
    </message>
    <message>
        <source>Left of the line: prior. Right of it: current.</source>
        <translation>À gauche de la ligne : antérieur. À droite : actuel.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Technique and position show up too; an even change of both lungs does not show</source>
        <translation>La technique et la position apparaissent aussi ; un changement uniforme des deux poumons n’apparaît pas</translation>
    </message>
    <message>
        <source>clearer than before</source>
        <translation>plus clair qu’avant</translation>
    </message>
    <message>
        <source>denser than before</source>
        <translation>plus dense qu’avant</translation>
    </message>
    <message>
        <source>{0} % current film</source>
        <translation>{0} % cliché actuel</translation>
    </message>
</context>
<context>
    <name>film_painter</name>
    <message>
        <source>FLIPPED: SIDE MARKS ARE MIRRORED</source>
        <translation>RETOURNÉ : REPÈRES DE CÔTÉ EN MIROIR</translation>
    </message>
    <message>
        <source>PREVIEW: STILL READING THE FILM</source>
        <translation>APERÇU : LECTURE DU CLICHÉ EN COURS</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>PIVOTÉ DE {0}°</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Où le modèle a regardé, pas où est la maladie</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>lines sharpened</source>
        <translation>cathéters accentués</translation>
    </message>
</context>
<context>
    <name>lung_diagram</name>
    <message>
        <source>L</source>
        <translation>Gche</translation>
    </message>
    <message>
        <source>No severity is known.</source>
        <translation>La gravité n’est pas connue.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Dte</translation>
    </message>
    <message>
        <source>left lower</source>
        <translation>inférieure gauche</translation>
    </message>
    <message>
        <source>left middle</source>
        <translation>moyenne gauche</translation>
    </message>
    <message>
        <source>left upper</source>
        <translation>supérieure gauche</translation>
    </message>
    <message>
        <source>right lower</source>
        <translation>inférieure droite</translation>
    </message>
    <message>
        <source>right middle</source>
        <translation>moyenne droite</translation>
    </message>
    <message>
        <source>right upper</source>
        <translation>supérieure droite</translation>
    </message>
</context>
<context>
    <name>mark_wording</name>
    <message>
        <source>1 of 2: draw the first line</source>
        <translation>1 sur 2 : tracez la première ligne</translation>
    </message>
    <message>
        <source>1 of 3: draw the midline, along the spine</source>
        <translation>1 sur 3 : tracez la ligne médiane, le long du rachis</translation>
    </message>
    <message>
        <source>2 of 2: draw the second line</source>
        <translation>2 sur 2 : tracez la seconde ligne</translation>
    </message>
    <message>
        <source>2 of 3: draw from the right to the left border of the heart</source>
        <translation>2 sur 3 : tracez du bord droit au bord gauche du cœur</translation>
    </message>
    <message>
        <source>3 of 3: draw the widest inner width of the chest</source>
        <translation>3 sur 3 : tracez le plus grand diamètre interne du thorax</translation>
    </message>
    <message>
        <source>AP film: the heart looks larger than it is</source>
        <translation>Cliché AP : le cœur paraît plus grand qu’il n’est</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>CTR {0}</source>
        <translation>ICT {0}</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardiothoracique</translation>
    </message>
    <message>
        <source>Click the end of the other arm</source>
        <translation>Cliquez sur l’extrémité de l’autre côté</translation>
    </message>
    <message>
        <source>Click where the text shall stand</source>
        <translation>Cliquez à l’endroit du texte</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Cobb {0}</source>
        <translation>Cobb {0}</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>Tracez d’un coin à l’autre</translation>
    </message>
    <message>
        <source>Draw one arm of the angle, towards its corner</source>
        <translation>Tracez un côté de l’angle, vers son sommet</translation>
    </message>
    <message>
        <source>Draw the arrow, towards its tip</source>
        <translation>Tracez la flèche, vers sa pointe</translation>
    </message>
    <message>
        <source>Draw the length</source>
        <translation>Tracez la longueur</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Patient supine: the heart looks larger than it is</source>
        <translation>Patient en décubitus : le cœur paraît plus grand qu’il n’est</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>View not known: on AP films the heart looks larger</source>
        <translation>Incidence inconnue : sur les clichés AP, le cœur paraît plus grand</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>aire {0}</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>au détecteur</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>au numériseur</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>étalonné</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <translation>étalonné à la main</translation>
    </message>
    <message>
        <source>chest {0}</source>
        <translation>thorax {0}</translation>
    </message>
    <message>
        <source>heart {0}</source>
        <translation>cœur {0}</translation>
    </message>
    <message>
        <source>magnification estimated</source>
        <translation>agrandissement estimé</translation>
    </message>
    <message>
        <source>mean {0}  SD {1}</source>
        <translation>moy. {0}  ET {1}</translation>
    </message>
    <message>
        <source>min {0}  max {1}</source>
        <translation>min. {0}  max. {1}</translation>
    </message>
</context>
<context>
    <name>model_page</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against no pneumonia</source>
        <translation>AUC, COVID-19 contre pas de pneumonie</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against other pneumonia</source>
        <translation>AUC, COVID-19 contre autre pneumonie</translation>
    </message>
    <message>
        <source>AUC, other against no pneumonia</source>
        <translation>AUC, autre pneumonie contre pas de pneumonie</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Acceptance of films</source>
        <translation>Acceptation des clichés</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy where it is sure</source>
        <translation>Exactitude là où il est sûr</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Films of</source>
        <translation>Clichés de</translation>
    </message>
    <message>
        <source>Films of patients held back, from the collections trained on: a model that has learned to tell collections apart looks better here than it is.</source>
        <translation>Clichés de patients mis de côté, issus des collections d’entraînement : un modèle qui a appris à distinguer les collections paraît ici meilleur qu’il n’est.</translation>
    </message>
    <message>
        <source>Frontal films refused</source>
        <translation>Clichés de face refusés</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Empreinte du fichier du modèle</translation>
    </message>
    <message>
        <source>Mean average precision, four categories</source>
        <translation>Précision moyenne (mAP), quatre catégories</translation>
    </message>
    <message>
        <source>None of these collections’ patients took part in training. Expect figures like these on your own films, or worse.</source>
        <translation>Aucun patient de ces collections n’a servi à l’entraînement. Attendez-vous à de tels chiffres sur vos propres clichés, ou à moins bons.</translation>
    </message>
    <message>
        <source>On films from other hospitals</source>
        <translation>Sur des clichés d’autres hôpitaux</translation>
    </message>
    <message>
        <source>On films from the same collections, and at the door</source>
        <translation>Sur des clichés des mêmes collections, et au filtre d’entrée</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Share of “not sure”</source>
        <translation>Part de « non concluant »</translation>
    </message>
    <message>
        <source>The card of this model gives no figures.</source>
        <translation>La fiche de ce modèle ne donne aucun chiffre.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Wrong films refused</source>
        <translation>Images inadaptées refusées</translation>
    </message>
</context>
<context>
    <name>monitor_check</name>
    <message>
        <source>Last check of this screen: {0}</source>
        <translation>Dernier contrôle de cet écran : {0}</translation>
    </message>
    <message>
        <source>Last check {0}, on another screen or resolution.</source>
        <translation>Dernier contrôle {0}, sur un autre écran ou avec une autre résolution.</translation>
    </message>
    <message>
        <source>This screen has never been checked.</source>
        <translation>Cet écran n’a jamais été contrôlé.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>A to C: the patient’s right lung, from above; D to F: left.</source>
        <translation>A à C : poumon droit du patient, à partir du haut ; D à F : gauche.</translation>
    </message>
    <message>
        <source>Agrees with the severity stated below</source>
        <translation>D’accord avec la gravité indiquée ci-dessous</translation>
    </message>
    <message>
        <source>Atypical for COVID-19 pneumonia</source>
        <translation>Atypique pour une pneumonie à COVID-19</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>Pneumonie à COVID-19</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Chest film report</source>
        <translation>Compte rendu de radiographie thoracique</translation>
    </message>
    <message>
        <source>Chest film, {0}</source>
        <translation>Radiographie thoracique, {0}</translation>
    </message>
    <message>
        <source>Conclusion of the reader</source>
        <translation>Conclusion du lecteur</translation>
    </message>
    <message>
        <source>Course of the serial films</source>
        <translation>Évolution des clichés en série</translation>
    </message>
    <message>
        <source>Disagrees with the severity stated below</source>
        <translation>Pas d’accord avec la gravité indiquée ci-dessous</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Indeterminate for COVID-19 pneumonia</source>
        <translation>Indéterminé pour une pneumonie à COVID-19</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Gche</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Marks: severity of each film; lines through them: its interval; dashed lines: notes that the reader has pinned. The band: within the repeatability limit of the first film, where nothing has measurably changed.</source>
        <translation>Marques : sévérité de chaque cliché ; traits qui les traversent : son intervalle ; traits pointillés : notes épinglées par le lecteur. La bande : dans la limite de répétabilité du premier cliché, où rien n’a changé de façon mesurable.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Negative for pneumonia</source>
        <translation>Négatif pour une pneumonie</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Pas de changement mesurable</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Pas de pneumonie</translation>
    </message>
    <message>
        <source>No reader has signed a conclusion. What follows is the software’s alone.</source>
        <translation>Aucun lecteur n’a signé de conclusion. Ce qui suit provient du seul logiciel.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Not signed yet by {0}.</source>
        <translation>Pas encore signé par {0}.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Of what the model looked at, {0} lies inside the lungs.</source>
        <translation>De ce que le modèle a regardé, {0} se trouve dans les poumons.</translation>
    </message>
    <message>
        <source>Operating point in force</source>
        <translation>Point de fonctionnement en vigueur</translation>
    </message>
    <message>
        <source>Operating point “{0}”: at or above its threshold of {1}.</source>
        <translation>Point de fonctionnement « {0} » : à son seuil de {1} ou au-dessus.</translation>
    </message>
    <message>
        <source>Operating point “{0}”: below its threshold of {1}.</source>
        <translation>Point de fonctionnement « {0} » : sous son seuil de {1}.</translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Autre pneumonie</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Dte</translation>
    </message>
    <message>
        <source>RSNA category</source>
        <translation>Catégorie RSNA</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Exécuté sur</translation>
    </message>
    <message>
        <source>Refused: the model does not assess this film</source>
        <translation>Refusé : le modèle n’évalue pas ce cliché</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>ID du compte rendu</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Compte rendu établi</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Usage en recherche et enseignement. N’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>SHA-256 du fichier du modèle</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Severity by zone, 0 to 3 each</source>
        <translation>Gravité par zone, de 0 à 3 chacune</translation>
    </message>
    <message>
        <source>Severity {0} of 18 (interval {1} to {2})</source>
        <translation>Gravité {0} sur 18 (intervalle de {1} à {2})</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Signed {0} by {1}</source>
        <translation>Signé {0} par {1}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date de l’examen</translation>
    </message>
    <message>
        <source>Synthetic film: it shows no patient.</source>
        <translation>Cliché synthétique : il ne montre aucun patient.</translation>
    </message>
    <message>
        <source>The colours show where the model looked, not the outline of a disease.</source>
        <translation>Les couleurs montrent où le modèle a regardé, pas le contour d’une maladie.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The pictures in this report are compressed: read the films themselves on a diagnostic display.</source>
        <translation>Les images de ce compte rendu sont compressées : lisez les clichés eux-mêmes sur un écran de diagnostic.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated on the films named above; on films from other places expect worse.</source>
        <translation>Les probabilités sont calibrées sur les clichés cités ci-dessus ; sur des clichés d’autre provenance, attendez-vous à moins bien.</translation>
    </message>
    <message>
        <source>The same film with where the model looked</source>
        <translation>Le même cliché avec l’endroit où le modèle a regardé</translation>
    </message>
    <message>
        <source>The software reads the look of a film, not an infection: a film cannot replace a PCR test, and a finding here does not decide about a patient.</source>
        <translation>Le logiciel lit l’aspect d’un cliché, pas une infection : un cliché ne peut remplacer un test PCR, et un résultat obtenu ici ne décide pas pour un patient.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Typical of COVID-19 pneumonia</source>
        <translation>Typique d’une pneumonie à COVID-19</translation>
    </message>
    <message>
        <source>What the software states</source>
        <translation>L’avis du logiciel</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Aggravation</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>date non renseignée</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>jour {0}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>extent {0} of 8</source>
        <translation>étendue {0} sur 8</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>repeatability limit {0}</source>
        <translation>limite de répétabilité {0}</translation>
    </message>
    <message>
        <source>stored with lossy compression</source>
        <translation>stocké avec compression avec perte</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}: severity {1} points</source>
        <translation>{0} : gravité {1} points</translation>
    </message>
    <message>
        <source>“{0}”, threshold {1} on the probability of COVID-19</source>
        <translation>« {0} », seuil {1} sur la probabilité de COVID-19</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A checksum in the file is wrong: parts of the film have changed.</source>
        <translation>Une somme de contrôle du fichier est fausse : des parties du cliché ont changé.</translation>
    </message>
    <message>
        <source>A file of this name is already there; it was left as it is.</source>
        <translation>Un fichier de ce nom existe déjà ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>A model could not be run on this computer.</source>
        <translation>Un modèle n’a pas pu être exécuté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A rectangle to be blacked out lies outside the film.</source>
        <translation>Un rectangle à noircir se trouve hors du cliché.</translation>
    </message>
    <message>
        <source>A synthetic film against a real one</source>
        <translation>Un cliché synthétique comparé à un vrai</translation>
    </message>
    <message>
        <source>Add the film again.</source>
        <translation>Ajoutez de nouveau le cliché.</translation>
    </message>
    <message>
        <source>An overlay was kept in unused bits of the pixels; the copy holds it no more.</source>
        <translation>Une superposition se trouvait dans des bits inutilisés des pixels ; la copie ne la contient plus.</translation>
    </message>
    <message>
        <source>Another program is writing to the library and does not let go of it.</source>
        <translation>Un autre programme écrit dans la bibliothèque et ne la libère pas.</translation>
    </message>
    <message>
        <source>Archives stand inside one another too deeply.</source>
        <translation>Des archives sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Demandez le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or choose another folder in the preferences.</source>
        <translation>Demandez le droit d’écrire dans son dossier, ou choisissez un autre dossier dans les préférences.</translation>
    </message>
    <message>
        <source>Ask its keeper to allow the AE title {0}.</source>
        <translation>Demandez à son responsable d’autoriser le titre AE {0}.</translation>
    </message>
    <message>
        <source>Ask the archive’s keeper.</source>
        <translation>Demandez au responsable de l’archive.</translation>
    </message>
    <message>
        <source>Black out a small corner: the copy is then written without compression.</source>
        <translation>Noircissez un petit coin : la copie est alors écrite sans compression.</translation>
    </message>
    <message>
        <source>Both are the same film</source>
        <translation>Les deux sont le même cliché</translation>
    </message>
    <message>
        <source>Check its disk or network folder, and your right to read it.</source>
        <translation>Vérifiez son disque ou dossier réseau, et votre droit de lecture.</translation>
    </message>
    <message>
        <source>Check that it is a PA or AP chest film, the right way up and not a negative.</source>
        <translation>Vérifiez que c’est un cliché thoracique PA ou AP, à l’endroit et pas un négatif.</translation>
    </message>
    <message>
        <source>Check that it is a single film and not a whole archive.</source>
        <translation>Vérifiez que c’est un seul cliché et pas une archive entière.</translation>
    </message>
    <message>
        <source>Check that its disk has space left; it is to be typed again after a restart.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque ; il faudra le saisir de nouveau après un redémarrage.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Vérifiez que son disque est connecté.</translation>
    </message>
    <message>
        <source>Check that the address is that of a DICOMweb service.</source>
        <translation>Vérifiez que l’adresse est celle d’un service DICOMweb.</translation>
    </message>
    <message>
        <source>Check that the folder exists, has space left, and may be written to.</source>
        <translation>Vérifiez que le dossier existe, qu’il y reste de la place et que l’on peut y écrire.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected, and that you may use it.</source>
        <translation>Vérifiez que le dossier existe, que son disque est connecté et que vous pouvez l’utiliser.</translation>
    </message>
    <message>
        <source>Check that this computer’s disk has space left.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that this port of the archive speaks TLS; it may be another one.</source>
        <translation>Vérifiez que ce port de l’archive parle TLS ; c’est peut-être un autre.</translation>
    </message>
    <message>
        <source>Check the disk or network folder, and try again.</source>
        <translation>Vérifiez le disque ou le dossier réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk, and that the library is on a disk of this computer and not on the network.</source>
        <translation>Vérifiez le disque, et que la bibliothèque est sur un disque de cet ordinateur et non sur le réseau.</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>Vérifiez le nom, et si le disque ou le dossier réseau est connecté.</translation>
    </message>
    <message>
        <source>Check the network and the settings of the PACS, and try again.</source>
        <translation>Vérifiez le réseau et les réglages du PACS, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights on the folder, and try again.</source>
        <translation>Vérifiez la place sur le disque et les droits sur le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check whether the disk or network folder is connected, and open the film again.</source>
        <translation>Vérifiez si le disque ou le dossier réseau est connecté, puis rouvrez le cliché.</translation>
    </message>
    <message>
        <source>Choose PEM files that belong together, the key without a passphrase.</source>
        <translation>Choisissez des fichiers PEM qui vont ensemble, la clé sans phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a film file.</source>
        <translation>Choisissez un fichier de cliché.</translation>
    </message>
    <message>
        <source>Choose another file in Preferences, Model; the model that came with the program is there, too.</source>
        <translation>Choisissez un autre fichier dans Préférences, Modèle ; le modèle livré avec le programme s’y trouve aussi.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another model file.</source>
        <translation>Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose it again in the settings of the PACS.</source>
        <translation>Choisissez-le de nouveau dans les réglages du PACS.</translation>
    </message>
    <message>
        <source>Choose the film itself.</source>
        <translation>Choisissez le cliché lui-même.</translation>
    </message>
    <message>
        <source>Choose the film itself; if this should be one, copy or export it again.</source>
        <translation>Choisissez le cliché lui-même ; si c’en est un, copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose the films inside it.</source>
        <translation>Choisissez les clichés qu’il contient.</translation>
    </message>
    <message>
        <source>Choose the folder of the disc instead: its films are looked for one by one.</source>
        <translation>Choisissez plutôt le dossier du disque : ses clichés sont cherchés un par un.</translation>
    </message>
    <message>
        <source>Close other films and programs, and open it again.</source>
        <translation>Fermez d’autres clichés et programmes, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Close other windows of Covid Desktop, and try again.</source>
        <translation>Fermez les autres fenêtres de Covid Desktop, puis réessayez.</translation>
    </message>
    <message>
        <source>Comments inside the film's compressed pixels could not be removed safely.</source>
        <translation>Des commentaires dans les pixels compressés du cliché n’ont pas pu être retirés sûrement.</translation>
    </message>
    <message>
        <source>Compare the films side by side.</source>
        <translation>Comparez les clichés côte à côte.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look at position, rotation and cut of both.</source>
        <translation>Comparez les clichés côte à côte ; regardez la position, la rotation et le cadrage des deux.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look whether one of them lies on its side.</source>
        <translation>Comparez les clichés côte à côte ; regardez si l’un d’eux est couché.</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it with another program.</source>
        <translation>Copiez-la ou téléchargez-la de nouveau, ou décompressez-la avec un autre programme.</translation>
    </message>
    <message>
        <source>Copy or export the film again from its source.</source>
        <translation>Copiez ou exportez de nouveau le cliché depuis sa source.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Copy the whole disc again, or choose its folder instead of its index.</source>
        <translation>Copiez de nouveau le disque entier, ou choisissez son dossier plutôt que son index.</translation>
    </message>
    <message>
        <source>Draw it again on the film.</source>
        <translation>Dessinez-le de nouveau sur le cliché.</translation>
    </message>
    <message>
        <source>Export it as the film with its overlay.</source>
        <translation>Exportez-la comme le cliché avec sa superposition.</translation>
    </message>
    <message>
        <source>Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.</source>
        <translation>Exportez-le sans compression, ou en JPEG Lossless, JPEG-LS, JPEG 2000 ou RLE.</translation>
    </message>
    <message>
        <source>Export the film again from its source.</source>
        <translation>Exportez de nouveau le cliché depuis sa source.</translation>
    </message>
    <message>
        <source>Export the film as DICOM, or choose another file.</source>
        <translation>Exportez le cliché en DICOM, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Export the film with 8 to 16 bits.</source>
        <translation>Exportez le cliché avec 8 à 16 bits.</translation>
    </message>
    <message>
        <source>Exposure {0} against {1}</source>
        <translation>Exposition {0} contre {1}</translation>
    </message>
    <message>
        <source>Films can be read, but nothing is assessed. Reinstall Covid Desktop.</source>
        <translation>Les clichés peuvent être lus, mais rien n’est évalué. Réinstallez Covid Desktop.</translation>
    </message>
    <message>
        <source>Films of two different patients</source>
        <translation>Clichés de deux patients différents</translation>
    </message>
    <message>
        <source>If it is a real film, export it at a lower resolution.</source>
        <translation>Si c’est un vrai cliché, exportez-le avec une résolution plus faible.</translation>
    </message>
    <message>
        <source>If there are films in it, unpack it first, then choose the folder.</source>
        <translation>Si elle contient des clichés, décompressez-la d’abord, puis choisissez le dossier.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it first, then choose the folder.</source>
        <translation>Si vous lui faites confiance, décompressez-la d’abord, puis choisissez le dossier.</translation>
    </message>
    <message>
        <source>Install a model file made for this version of Covid Desktop.</source>
        <translation>Installez un fichier de modèle fait pour cette version de Covid Desktop.</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the library's folder to a safe place, then put the latest backup from that folder in its place; the films themselves are not affected.</source>
        <translation>Il a été laissé tel quel. Copiez le dossier de la bibliothèque en lieu sûr, puis mettez à sa place la dernière sauvegarde de ce dossier ; les clichés eux-mêmes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Keep the picture with its overlay instead.</source>
        <translation>Gardez plutôt l’image avec sa superposition.</translation>
    </message>
    <message>
        <source>Look at the whole film in the negative too, and black out all text by rectangles.</source>
        <translation>Regardez tout le cliché, en négatif aussi, et noircissez tout texte par des rectangles.</translation>
    </message>
    <message>
        <source>Made with different devices</source>
        <translation>Faits avec des appareils différents</translation>
    </message>
    <message>
        <source>Make a report for each patient.</source>
        <translation>Faites un compte rendu pour chaque patient.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Make the PDF report again.</source>
        <translation>Refaites le compte rendu PDF.</translation>
    </message>
    <message>
        <source>Name one that it knows in the settings of the PACS, or ask its keeper.</source>
        <translation>Indiquez-en un qu’elle connaît dans les réglages du PACS, ou demandez à son responsable.</translation>
    </message>
    <message>
        <source>Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.</source>
        <translation>Indiquez le fichier PEM de son certificat dans les réglages du PACS, ou demandez à son responsable.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made to {0}.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie avec {0}.</translation>
    </message>
    <message>
        <source>No model has assessed this film.</source>
        <translation>Aucun modèle n’a évalué ce cliché.</translation>
    </message>
    <message>
        <source>No severity of the {0} film: its lungs were not found</source>
        <translation>Pas de gravité pour le cliché {0} : ses poumons n’ont pas été trouvés</translation>
    </message>
    <message>
        <source>Not aligned: {0}</source>
        <translation>Non aligné : {0}</translation>
    </message>
    <message>
        <source>Nothing of your films is affected; the file is written anew when the window closes.</source>
        <translation>Vos clichés ne sont pas touchés ; le fichier est réécrit à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>One film was compressed with loss, the other was not</source>
        <translation>Un cliché a été compressé avec perte, l’autre non</translation>
    </message>
    <message>
        <source>Open a frontal chest film; if the header is wrong, have it corrected.</source>
        <translation>Ouvrez un cliché thoracique de face ; si l’en-tête est faux, faites-le corriger.</translation>
    </message>
    <message>
        <source>Open a plain chest film (CR or DX).</source>
        <translation>Ouvrez un cliché thoracique simple (CR ou DX).</translation>
    </message>
    <message>
        <source>Open it in a viewer for such series, or export the one film that you mean.</source>
        <translation>Ouvrez-le dans une visionneuse pour de telles séries, ou exportez le seul cliché voulu.</translation>
    </message>
    <message>
        <source>Open it to assess it.</source>
        <translation>Ouvrez-le pour l’évaluer.</translation>
    </message>
    <message>
        <source>Open or name a film first.</source>
        <translation>Ouvrez ou nommez d’abord un cliché.</translation>
    </message>
    <message>
        <source>Open the film again.</source>
        <translation>Rouvrez le cliché.</translation>
    </message>
    <message>
        <source>Open the film at its full resolution.</source>
        <translation>Ouvrez le cliché en pleine résolution.</translation>
    </message>
    <message>
        <source>Open the folder beside it: the films are in there.</source>
        <translation>Ouvrez le dossier à côté : les clichés s’y trouvent.</translation>
    </message>
    <message>
        <source>Open the frontal film (PA or AP) of the same study.</source>
        <translation>Ouvrez le cliché de face (PA ou AP) du même examen.</translation>
    </message>
    <message>
        <source>Position {0} against {1}</source>
        <translation>Position {0} contre {1}</translation>
    </message>
    <message>
        <source>Put it right in the settings of the PACS.</source>
        <translation>Corrigez-la dans les réglages du PACS.</translation>
    </message>
    <message>
        <source>Put the patient’s ID right first.</source>
        <translation>Corrigez d’abord l’identifiant du patient.</translation>
    </message>
    <message>
        <source>Put them right in the settings of the PACS.</source>
        <translation>Corrigez-les dans les réglages du PACS.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; if it happens again, please report it.</source>
        <translation>Réinstallez Covid Desktop ; si cela se reproduit, signalez-le.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings all model files with it.</source>
        <translation>Réinstallez Covid Desktop ; il apporte tous les fichiers de modèle.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings the model file with it.</source>
        <translation>Réinstallez Covid Desktop ; il apporte le fichier de modèle.</translation>
    </message>
    <message>
        <source>Research and education use; not a medical device. Adults' frontal films only. It reads the look of a film, not an infection: a film cannot replace a PCR test.</source>
        <translation>Usage en recherche et enseignement ; n’est pas un dispositif médical. Clichés de face d’adultes uniquement. Il lit l’aspect d’un cliché, pas une infection : un cliché ne peut remplacer un test PCR.</translation>
    </message>
    <message>
        <source>Send or copy its own file.</source>
        <translation>Envoyez ou copiez son propre fichier.</translation>
    </message>
    <message>
        <source>Start Covid Desktop again.</source>
        <translation>Redémarrez Covid Desktop.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another library folder in the preferences.</source>
        <translation>Lancez la version plus récente, ou choisissez un autre dossier de bibliothèque dans les préférences.</translation>
    </message>
    <message>
        <source>Take them out of it: they have fields of their own in the settings of the PACS.</source>
        <translation>Retirez-les : ils ont leurs propres champs dans les réglages du PACS.</translation>
    </message>
    <message>
        <source>Tell its keeper.</source>
        <translation>Signalez-le à son responsable.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>Le processeur (CPU) a été demandé.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed and works.</source>
        <translation>Le fournisseur CUDA est installé et fonctionne.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed but failed to start.</source>
        <translation>Le fournisseur CUDA est installé mais n’a pas démarré.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed, but its driver or libraries are missing.</source>
        <translation>Le fournisseur CUDA est installé, mais son pilote ou ses bibliothèques manquent.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service does not begin with http:// or https://.</source>
        <translation>L’adresse du service DICOMweb ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service holds a user name or password.</source>
        <translation>L’adresse du service DICOMweb contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>The archive ({0}) asks for a certificate of this workstation.</source>
        <translation>L’archive ({0}) demande un certificat de cette station.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the certificate of this workstation.</source>
        <translation>L’archive ({0}) n’a pas accepté le certificat de cette station.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the user name and password.</source>
        <translation>L’archive ({0}) n’a pas accepté le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not answer.</source>
        <translation>L’archive ({0}) n’a pas répondu.</translation>
    </message>
    <message>
        <source>The archive ({0}) does not know this workstation.</source>
        <translation>L’archive ({0}) ne connaît pas cette station de travail.</translation>
    </message>
    <message>
        <source>The archive did not do what was asked ({0}).</source>
        <translation>L’archive n’a pas fait ce qui était demandé ({0}).</translation>
    </message>
    <message>
        <source>The archive did not do what was asked. {0}.</source>
        <translation>L’archive n’a pas fait ce qui était demandé. {0}.</translation>
    </message>
    <message>
        <source>The archive holds far more than films ever do; the rest of it was left alone.</source>
        <translation>L’archive contient bien plus que des clichés ; le reste a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The archive sent an object without a proper UID.</source>
        <translation>L’archive a envoyé un objet sans UID valable.</translation>
    </message>
    <message>
        <source>The archive, or this part of it, is damaged or packed in an unknown way.</source>
        <translation>L’archive, ou cette partie, est endommagée ou compressée d’une manière inconnue.</translation>
    </message>
    <message>
        <source>The archive’s answer could not be understood.</source>
        <translation>La réponse de l’archive n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The certificate of this workstation, or its key, cannot be read.</source>
        <translation>Le certificat de cette station, ou sa clé, ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted, so nothing was sent.</source>
        <translation>Le certificat de {0} n’est pas approuvé ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The content of the file is of no known kind; films are read from DICOM, PNG and JPEG files.</source>
        <translation>Le contenu du fichier est d’un type inconnu ; les clichés sont lus dans des fichiers DICOM, PNG et JPEG.</translation>
    </message>
    <message>
        <source>The copy of the film could not be written into the library's folder.</source>
        <translation>La copie du cliché n’a pas pu être écrite dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>The date is not known of both films</source>
        <translation>La date des deux clichés n’est pas connue</translation>
    </message>
    <message>
        <source>The disc's index names a film that is not there, or not on the disc.</source>
        <translation>L’index du disque nomme un cliché qui n’est pas là, ou pas sur le disque.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written.</source>
        <translation>Le disque a failli pendant la lecture ou l’écriture de la bibliothèque.</translation>
    </message>
    <message>
        <source>The disk is full; what was asked of the library was not done.</source>
        <translation>Le disque est plein ; ce qui était demandé à la bibliothèque n’a pas été fait.</translation>
    </message>
    <message>
        <source>The edges of the film look as if letters were burned into them.</source>
        <translation>Les bords du cliché semblent porter des lettres incrustées.</translation>
    </message>
    <message>
        <source>The file begins like a DICOM film, but its header is damaged.</source>
        <translation>Le fichier commence comme un cliché DICOM, mais son en-tête est endommagé.</translation>
    </message>
    <message>
        <source>The file begins like a film, but its content is damaged and cannot be decoded.</source>
        <translation>Le fichier commence comme un cliché, mais son contenu est endommagé et ne peut être décodé.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file could not be read from its disk.</source>
        <translation>Le fichier n’a pas pu être lu depuis son disque.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The file could not be written to this folder.</source>
        <translation>Le fichier n’a pas pu être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>The file does not name its own UIDs, so that nothing in DICOM can refer to it.</source>
        <translation>Le fichier n’indique pas ses propres UID : rien en DICOM ne peut y renvoyer.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: a part of the film is missing.</source>
        <translation>Le fichier finit avant son image : une partie du cliché manque.</translation>
    </message>
    <message>
        <source>The file has changed since the film was opened; it was not copied.</source>
        <translation>Le fichier a changé depuis l’ouverture du cliché ; il n’a pas été copié.</translation>
    </message>
    <message>
        <source>The file holds more than {0} GB; a plain film needs a small part of that.</source>
        <translation>Le fichier dépasse {0} Go ; un cliché simple n’en demande qu’une petite part.</translation>
    </message>
    <message>
        <source>The file holds {0} frames (a run or a stack), not one plain film.</source>
        <translation>Le fichier contient {0} images (une séquence ou une pile), pas un cliché simple.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>The file is {0}; films are read from DICOM, PNG and JPEG files.</source>
        <translation>Le fichier est {0} ; les clichés sont lus dans des fichiers DICOM, PNG et JPEG.</translation>
    </message>
    <message>
        <source>The file may not be read with your account.</source>
        <translation>Votre compte n’a pas le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>The file says that it is of modality {0}, not a plain film.</source>
        <translation>Selon le fichier, sa modalité est {0}, pas un cliché simple.</translation>
    </message>
    <message>
        <source>The file says that it shows another body part ({0}).</source>
        <translation>Selon le fichier, il montre une autre partie du corps ({0}).</translation>
    </message>
    <message>
        <source>The file says that its picture has no rows or no columns.</source>
        <translation>Selon le fichier, son image n’a pas de lignes ou pas de colonnes.</translation>
    </message>
    <message>
        <source>The file says that its picture has {0} x {1} pixels; no plain film needs more than {2} on a side or {3} million in all.</source>
        <translation>Selon le fichier, son image a {0} x {1} pixels ; aucun cliché simple n’en demande plus de {2} par côté ni {3} millions en tout.</translation>
    </message>
    <message>
        <source>The file says that the patient is younger than {0} years.</source>
        <translation>Selon le fichier, le patient a moins de {0} ans.</translation>
    </message>
    <message>
        <source>The file says that this is a lateral film.</source>
        <translation>Selon le fichier, c’est un cliché de profil.</translation>
    </message>
    <message>
        <source>The file with the archive’s certificates cannot be read.</source>
        <translation>Le fichier des certificats de l’archive ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file's statements on the size of its picture are missing or contradict one another.</source>
        <translation>Les indications du fichier sur la taille de son image manquent ou se contredisent.</translation>
    </message>
    <message>
        <source>The files do not say that both show one patient</source>
        <translation>Les fichiers ne disent pas que les deux montrent le même patient</translation>
    </message>
    <message>
        <source>The file’s tags cannot be read.</source>
        <translation>Les étiquettes du fichier ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The film has no patient ID by which the archive can be asked.</source>
        <translation>Le cliché n’a pas d’identifiant de patient avec lequel interroger l’archive.</translation>
    </message>
    <message>
        <source>The film is a DICOM film already.</source>
        <translation>Le cliché est déjà un cliché DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file, which has no identity in DICOM.</source>
        <translation>Le cliché est un fichier PNG ou JPEG, sans identité en DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file; the profile is made for DICOM.</source>
        <translation>Le cliché est un fichier PNG ou JPEG ; le profil est fait pour DICOM.</translation>
    </message>
    <message>
        <source>The film is compressed in a way that this workstation does not read.</source>
        <translation>Le cliché est compressé d’une manière que cette station ne lit pas.</translation>
    </message>
    <message>
        <source>The film is only {0} x {1} pixels.</source>
        <translation>Le cliché n’a que {0} x {1} pixels.</translation>
    </message>
    <message>
        <source>The film is stored in colour; a window can only be kept for grey films.</source>
        <translation>Le cliché est enregistré en couleur ; une fenêtre ne peut être gardée que pour des clichés en gris.</translation>
    </message>
    <message>
        <source>The film says that text is burned into it.</source>
        <translation>Selon le cliché, du texte y est incrusté.</translation>
    </message>
    <message>
        <source>The film taken as prior is the later one</source>
        <translation>Le cliché pris comme antérieur est le plus récent</translation>
    </message>
    <message>
        <source>The film was copied from a screen or scanned, and often such films carry text.</source>
        <translation>Le cliché a été copié d’un écran ou numérisé ; de tels clichés portent souvent du texte.</translation>
    </message>
    <message>
        <source>The film's file is gone or has changed since it was opened.</source>
        <translation>Le fichier du cliché a disparu ou changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>The film's file is no longer where it was opened.</source>
        <translation>Le fichier du cliché n’est plus là où il a été ouvert.</translation>
    </message>
    <message>
        <source>The films are of different patients; a report is about one.</source>
        <translation>Les clichés sont de patients différents ; un compte rendu en concerne un.</translation>
    </message>
    <message>
        <source>The films are turned or scaled against each other further than two chest films of one person should be.</source>
        <translation>Les clichés sont tournés ou mis à l’échelle l’un par rapport à l’autre plus que ne devraient l’être deux clichés d’une même personne.</translation>
    </message>
    <message>
        <source>The folder for the files could not be made.</source>
        <translation>Le dossier pour les fichiers n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The index of the disc (DICOMDIR) is damaged.</source>
        <translation>L’index du disque (DICOMDIR) est endommagé.</translation>
    </message>
    <message>
        <source>The library could not do what was asked; nothing was changed.</source>
        <translation>La bibliothèque n’a pas pu faire ce qui était demandé ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The library has been closed.</source>
        <translation>La bibliothèque a été fermée.</translation>
    </message>
    <message>
        <source>The library may be read but not written to.</source>
        <translation>La bibliothèque peut être lue mais pas écrite.</translation>
    </message>
    <message>
        <source>The library was written by a newer Covid Desktop (form {0}; this one knows {1}).</source>
        <translation>La bibliothèque a été écrite par un Covid Desktop plus récent (forme {0} ; celui-ci connaît la {1}).</translation>
    </message>
    <message>
        <source>The library's file is damaged or is not a library.</source>
        <translation>Le fichier de la bibliothèque est endommagé ou n’est pas une bibliothèque.</translation>
    </message>
    <message>
        <source>The library's file or folder cannot be opened.</source>
        <translation>Le fichier ou le dossier de la bibliothèque ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The lung model does not find the phantom's lungs.</source>
        <translation>Le modèle des poumons ne trouve pas les poumons du fantôme.</translation>
    </message>
    <message>
        <source>The lung model, without which the classifier cannot work, is missing.</source>
        <translation>Le modèle des poumons, sans lequel le classifieur ne peut travailler, manque.</translation>
    </message>
    <message>
        <source>The lungs could not be found on both films.</source>
        <translation>Les poumons n’ont pas pu être trouvés sur les deux clichés.</translation>
    </message>
    <message>
        <source>The lungs of the two films do not fit over each other.</source>
        <translation>Les poumons des deux clichés ne se superposent pas.</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation>Le modèle n’a pas pu être exécuté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The model did not pass its self-test: {0}</source>
        <translation>Le modèle n’a pas réussi son autotest : {0}</translation>
    </message>
    <message>
        <source>The model file cannot be used: {0}.</source>
        <translation>Le fichier de modèle ne peut pas être utilisé : {0}.</translation>
    </message>
    <message>
        <source>The model file is damaged or not an ONNX model.</source>
        <translation>Le fichier de modèle est endommagé ou n’est pas un modèle ONNX.</translation>
    </message>
    <message>
        <source>The model file is missing or cannot be read.</source>
        <translation>Le fichier de modèle manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The model gives other figures here than when it was made.</source>
        <translation>Le modèle donne ici d’autres chiffres que lors de sa création.</translation>
    </message>
    <message>
        <source>The model gives the figures that it gave when made.</source>
        <translation>Le modèle donne les chiffres qu’il donnait lors de sa création.</translation>
    </message>
    <message>
        <source>The model has learned from films of adults only; read this film without it.</source>
        <translation>Le modèle n’a appris que de clichés d’adultes ; lisez ce cliché sans lui.</translation>
    </message>
    <message>
        <source>The model stopped while assessing this film.</source>
        <translation>Le modèle s’est arrêté en évaluant ce cliché.</translation>
    </message>
    <message>
        <source>The model's own limit is not measured; that between two readers is taken</source>
        <translation>La limite propre du modèle n’est pas mesurée ; celle entre deux lecteurs est prise</translation>
    </message>
    <message>
        <source>The objects could not be put into the queue for the archive.</source>
        <translation>Les objets n’ont pas pu être mis dans la file pour l’archive.</translation>
    </message>
    <message>
        <source>The password could not be kept on this computer.</source>
        <translation>Le mot de passe n’a pas pu être gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The patients differ in {0}</source>
        <translation>Les patients diffèrent par : {0}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}</source>
        <translation>Les patients diffèrent par : {0}, {1}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}, {2}</source>
        <translation>Les patients diffèrent par : {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>The picture holds {0} bits a pixel; plain films have 16 at most.</source>
        <translation>L’image a {0} bits par pixel ; les clichés simples en ont 16 au plus.</translation>
    </message>
    <message>
        <source>The picture is a map of computed values, not a plain film.</source>
        <translation>L’image est une carte de valeurs calculées, pas un cliché simple.</translation>
    </message>
    <message>
        <source>The picture is neither 8-bit grey nor 8-bit colour.</source>
        <translation>L’image n’est ni en gris 8 bits ni en couleur 8 bits.</translation>
    </message>
    <message>
        <source>The report could not be set as pages.</source>
        <translation>Le compte rendu n’a pas pu être mis en pages.</translation>
    </message>
    <message>
        <source>The report could not be written to this folder.</source>
        <translation>Le compte rendu n’a pas pu être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>The report to be wrapped is no PDF document.</source>
        <translation>Le compte rendu à inclure n’est pas un document PDF.</translation>
    </message>
    <message>
        <source>The results could not be written to this folder.</source>
        <translation>Les résultats n’ont pas pu être écrits dans ce dossier.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the app starts with its own settings.</source>
        <translation>Le fichier de réglages n’a pas pu être lu ; le programme démarre avec les siens.</translation>
    </message>
    <message>
        <source>The shape of the pixels had to be estimated to lay the films over each other</source>
        <translation>La forme des pixels a dû être estimée pour superposer les clichés</translation>
    </message>
    <message>
        <source>The two films were scored by different models or versions; score both again</source>
        <translation>Les deux clichés ont été cotés par des modèles ou versions différents ; cotez-les de nouveau</translation>
    </message>
    <message>
        <source>The {0} film was not assessed</source>
        <translation>Le cliché {0} n’a pas été évalué</translation>
    </message>
    <message>
        <source>The {0} film was refused: {1}</source>
        <translation>Le cliché {0} a été refusé : {1}</translation>
    </message>
    <message>
        <source>There is no film to report on.</source>
        <translation>Il n’y a aucun cliché pour un compte rendu.</translation>
    </message>
    <message>
        <source>There is no severity model</source>
        <translation>Il n’y a pas de modèle de gravité</translation>
    </message>
    <message>
        <source>There is not enough memory for this film.</source>
        <translation>Il n’y a pas assez de mémoire pour ce cliché.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Ce fichier DICOM ne contient aucune image.</translation>
    </message>
    <message>
        <source>This DICOM file is {0}; it holds no picture.</source>
        <translation>Ce fichier DICOM est {0} ; il ne contient aucune image.</translation>
    </message>
    <message>
        <source>This does not look like an upright frontal chest film.</source>
        <translation>Cela ne ressemble pas à un cliché thoracique de face à l’endroit.</translation>
    </message>
    <message>
        <source>This film or study is not in the library, or no longer.</source>
        <translation>Ce cliché ou cet examen n’est pas, ou n’est plus, dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This installation of ONNX Runtime has no CUDA provider.</source>
        <translation>Cette installation d’ONNX Runtime n’a pas de fournisseur CUDA.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>C’est un dossier, pas un cliché.</translation>
    </message>
    <message>
        <source>This is the index of a disc (DICOMDIR), not a film.</source>
        <translation>C’est l’index d’un disque (DICOMDIR), pas un cliché.</translation>
    </message>
    <message>
        <source>This part of the archive is larger than any film.</source>
        <translation>Cette partie de l’archive est plus grande que tout cliché.</translation>
    </message>
    <message>
        <source>This part of the archive is protected by a password.</source>
        <translation>Cette partie de l’archive est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>Réessayez ; si cela se reproduit, signalez-le.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start Covid Desktop anew.</source>
        <translation>Réessayez ; si cela se reproduit, redémarrez Covid Desktop.</translation>
    </message>
    <message>
        <source>Unpack it with the password first, then choose the folder.</source>
        <translation>Décompressez-la d’abord avec le mot de passe, puis choisissez le dossier.</translation>
    </message>
    <message>
        <source>Unpack the outer ones first.</source>
        <translation>Décompressez d’abord les archives extérieures.</translation>
    </message>
    <message>
        <source>Use the archive’s https:// address in the settings of the PACS.</source>
        <translation>Utilisez l’adresse https:// de l’archive dans les réglages du PACS.</translation>
    </message>
    <message>
        <source>User name and password are only sent over https.</source>
        <translation>Le nom d’utilisateur et le mot de passe ne sont envoyés que par https.</translation>
    </message>
    <message>
        <source>View position known of one film only</source>
        <translation>L’incidence n’est connue que pour un cliché</translation>
    </message>
    <message>
        <source>Weights: research and education, non-commercial; some of the films carry CC BY-NC and competition licences. Code: Apache-2.0.</source>
        <translation>Poids : recherche et enseignement, sans usage commercial ; certains clichés sont sous licence CC BY-NC ou de concours. Code : Apache-2.0.</translation>
    </message>
    <message>
        <source>Wrap it as a DICOM film first.</source>
        <translation>Convertissez-le d’abord en cliché DICOM.</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>une image JPEG 2000 hors DICOM</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>a list of key pictures</source>
        <translation>une liste d’images clés</translation>
    </message>
    <message>
        <source>a number of its card is out of range</source>
        <translation>un nombre de sa fiche est hors limites</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>un état de présentation</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>un plan de radiothérapie</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>un recalage</translation>
    </message>
    <message>
        <source>a set of radiotherapy structures</source>
        <translation>un ensemble de structures de radiothérapie</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>un compte rendu structuré</translation>
    </message>
    <message>
        <source>an electrocardiogram</source>
        <translation>un électrocardiogramme</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>it carries no model card</source>
        <translation>il ne porte pas de fiche de modèle</translation>
    </message>
    <message>
        <source>it is no {0} model</source>
        <translation>ce n’est pas un modèle du type « {0} »</translation>
    </message>
    <message>
        <source>its card has format {0}, not {1}</source>
        <translation>sa fiche a le format {0}, pas {1}</translation>
    </message>
    <message>
        <source>its card is damaged</source>
        <translation>sa fiche est endommagée</translation>
    </message>
    <message>
        <source>its card is damaged or missing</source>
        <translation>sa fiche est endommagée ou manque</translation>
    </message>
    <message>
        <source>its card names no lung margin</source>
        <translation>sa fiche n’indique aucune marge pulmonaire</translation>
    </message>
    <message>
        <source>its classes are not the three that this program states</source>
        <translation>ses classes ne sont pas les trois que ce programme énonce</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} contre {1}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Une erreur interne s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the log file.</source>
        <translation>Réessayez ; si cela se reproduit, signalez-le avec le fichier journal.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Usage en recherche et enseignement. N’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>Severity, total 0 to 18</source>
        <translation>Gravité, total de 0 à 18</translation>
    </message>
    <message>
        <source>Zones, 0 to 3 each (A to C right lung, D to F left)</source>
        <translation>Zones, de 0 à 3 chacune (A à C poumon droit, D à F gauche)</translation>
    </message>
    <message>
        <source>blue band: no measurable change since the first film</source>
        <translation>bande bleue : pas de changement mesurable depuis le premier cliché</translation>
    </message>
    <message>
        <source>circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model</source>
        <translation>cercle PA, carré AP, losange incidence inconnue ; creux : refusé, sans gravité ou autre modèle</translation>
    </message>
</context>
<context>
    <name>true_size</name>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>True size at the detector; inside the patient all is smaller</source>
        <translation>Taille réelle au détecteur ; dans le patient, tout est plus petit</translation>
    </message>
    <message>
        <source>True size of the film that was scanned</source>
        <translation>Taille réelle du cliché numérisé</translation>
    </message>
    <message>
        <source>True size, magnification estimated</source>
        <translation>Taille réelle, agrandissement estimé</translation>
    </message>
    <message>
        <source>screen not measured</source>
        <translation>écran non mesuré</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 day after</source>
        <translation>1 jour après</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>Agrees with the model’s severity</source>
        <translation>D’accord avec la gravité du modèle</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Assessing…</source>
        <translation>Évaluation en cours…</translation>
    </message>
    <message>
        <source>Atypical</source>
        <translation>Atypique</translation>
    </message>
    <message>
        <source>COVID-19 is at or above the threshold of {0}.</source>
        <translation>COVID-19 atteint ou dépasse le seuil de {0}.</translation>
    </message>
    <message>
        <source>COVID-19 is below the threshold of {0}.</source>
        <translation>COVID-19 est sous le seuil de {0}.</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>Pneumonie à COVID-19</translation>
    </message>
    <message>
        <source>Click or press Enter to open it</source>
        <translation>Cliquez ou appuyez sur Entrée pour l’ouvrir</translation>
    </message>
    <message>
        <source>Disagrees with the model’s severity</source>
        <translation>Pas d’accord avec la gravité du modèle</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Its file is not at its place: connect the drive, or look for moved films</source>
        <translation>Son fichier n’est pas à sa place : branchez le lecteur ou cherchez les clichés déplacés</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Pas de pneumonie</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore vu</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Pas encore montré</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Operating point “{0}”: </source>
        <translation>Point de fonctionnement « {0} » : </translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Autre pneumonie</translation>
    </message>
    <message>
        <source>Own severity total: {0} of 18</source>
        <translation>Total de gravité du lecteur : {0} sur 18</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Usage en recherche et enseignement. N’est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
    <message>
        <source>Signed by {0}, {1}</source>
        <translation>Signé par {0}, {1}</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typique</translation>
    </message>
    <message>
        <source>VOI LUT {0}</source>
        <translation>VOI LUT {0}</translation>
    </message>
    <message>
        <source>W {0}  C {1}</source>
        <translation>W {0}  C {1}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>automatic, lungs</source>
        <translation>automatique, poumons</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>os</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>né(e) le {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>jour {0}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>plage complète</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>haute spécificité</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>lines and tubes</source>
        <translation>cathéters et tubes</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>avec perte</translation>
    </message>
    <message>
        <source>lossy {0}:1</source>
        <translation>avec perte {0}:1</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>poumon</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>mediastinum</source>
        <translation>médiastin</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>dépistage</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>taille de pixel inconnue</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (older model)</source>
        <translation>{0} (ancien modèle)</translation>
    </message>
    <message>
        <source>{0} days after</source>
        <translation>{0} jours après</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} jours avant</translation>
    </message>
    <message>
        <source>{0} mm ({1})</source>
        <translation>{0} mm ({1})</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} bit, {3}</source>
        <translation>{0} × {1}, {2} bits, {3}</translation>
    </message>
</context>
</TS>
