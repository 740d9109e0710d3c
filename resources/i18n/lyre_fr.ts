<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>Un assistant vocal privé : tout tourne sur cette machine. Les sources sont sous licence Apache 2.0. Les installateurs contenant Piper et eSpeak NG sont distribués selon la GPL, version 3.</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Éléments de Lyre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>Lecture des licences</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>Copier ce que vous avez dit : {text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>Copier la réponse : {text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>Arrêter la réponse : {text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>Réécouter la réponse : {text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>Enregistrer le son de la réponse : {text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copier les détails de ce message</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>Un problème est survenu avec {model}</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model} est endommagé ; le télécharger à nouveau ne reprend que ce qui est faux</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model} est là et intact</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>Chaque octet de {model} est comme il doit être</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>{model} est supprimé ; cela libère {size}</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} est en pause ; ce qui est arrivé est gardé</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>Latence des derniers tours</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>De voix à voix, en millisecondes</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>Vitesse des derniers tours</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>À quelle vitesse la parole est produite</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Mémoire des dernières minutes</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>Mémoire en gigaoctets, cinq dernières minutes</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>Processeur des dernières minutes</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>Processeur en pour cent, cinq dernières minutes</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>Demandez quelque chose, à voix haute ou par écrit.
Rien de ce que vous dites ne quitte cette machine.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(oral)</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Vous : {text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre : {text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation>Titre de la conversation</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(oral)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>ConversationKeeper</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher dans les conversations</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>L&apos;export est écrit : {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n conversation importée</numerusform>
            <numerusform>%n conversations importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>Les conversations du disque sont inutilisables</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exporter en Markdown…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>Tout exporter en Markdown…</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>Tout exporter en JSON…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>Supprimer toutes les conversations…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>Plus sur les conversations</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher dans les conversations</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>Les nouvelles conversations ne sont pas gardées. Les réglages peuvent le changer.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Supprimer définitivement « {title} » ?</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>Supprimer définitivement toutes les conversations ?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>Les graphiques se préparent…</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>Enregistrer les tours dans un tableau (CSV)</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>Enregistrer les graphiques en image (PNG)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>Graphiques ou tours</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>Premier son produit</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>De voix à voix</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>Réponse entière</translation>
    </message>
    <message>
        <source>{ms:.0f} ms</source>
        <translation>{ms:.0f} ms</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>Turn {number}: heard after {first} ({stages})</source>
        <translation>Tour {number} : entendu après {first} ({stages})</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>trous : {count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>Tour {number} : {speed:.0f} jetons par seconde ; le temps réel en demande {needed}</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>Tour {number} : {speed} fois plus vite que l&apos;écoute</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>Tour {number} : aucune vitesse mesurée</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>Aucun tour encore : posez une question, et ses temps s&apos;affichent ici</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>La moitié des réponses s&apos;entendent en {p50}, {most} en {p95}. Dans l&apos;objectif de {target} : {share}.</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Aucun tour encore</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire du GPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>autre mémoire de Lyre {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>autres programmes {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind} : {bands} ; {free} libres sur {total}</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>Processeur : Lyre {ours}, tous les programmes {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>pas encore de tendance</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>{share} plus lent qu&apos;avant</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>{share} plus rapide qu&apos;avant</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>Cinq tours de suite ont dépassé l&apos;objectif de {limit}, depuis le tour {turn}</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>Les tours durent moitié plus qu&apos;avant, depuis le tour {turn} : {now} maintenant</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>Seulement {share} des tours ont tenu l&apos;objectif, depuis le tour {turn}</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral prend le plus de temps : commencez une nouvelle conversation, ou choisissez int8 ou int4 pour lui dans les réglages</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>Orpheus prend le plus de temps jusqu&apos;à son premier son : fermez les programmes qui utilisent le GPU, ou choisissez int8 dans les réglages</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>Le codec prend le plus de temps : laissez-le tourner sur le GPU (Codec : automatique dans les réglages)</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>Écouter et réfléchir prennent le plus de temps sur ce processeur : fermez d&apos;autres programmes et commencez une nouvelle conversation, car une longue est relue entièrement</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>La voix prend le plus de temps sur ce processeur : fermez d&apos;autres programmes, ou choisissez Joe, le moins exigeant</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>Le son prend le plus de temps : fermez les programmes qui utilisent le processeur</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>C&apos;était plus rapide au début : cherchez un programme qui utilise le GPU ou le processeur ; un portable peut être chaud ou sur batterie</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>Des réponses avaient des trous : fermez les programmes qui utilisent le processeur, ou prenez un haut-parleur filaire</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus parle plus lentement que le temps réel : choisissez int8 ou int4 pour lui dans les réglages, ou le petit moteur</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device} (absent)</translation>
    </message>
    <message>
        <source>{device} · Bluetooth</source>
        <translation>{device} · Bluetooth</translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>aucun son n&apos;est venu du microphone</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>attendez « Écoute » avant de parler</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>le microphone ne donne que du silence</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>voyez s&apos;il est coupé, sur l&apos;appareil ou dans les réglages de son du système</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>aucune voix n&apos;a été entendue</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>maintenez le bouton tant que vous parlez</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>{device} ne peut pas être ouvert ({reason})</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>rebranchez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>le microphone {device} n&apos;est pas là</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>le haut-parleur {device} n&apos;est pas là</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>branchez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>{device} est utilisé jusqu&apos;à son retour</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device} est occupé ou parti</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>fermez le programme qui l&apos;utilise, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device} refuse toute fréquence d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>réglez-le sur 48000 Hz dans les réglages de son du système</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>il n&apos;y a pas de microphone</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>il n&apos;y a pas de haut-parleur</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>branchez-en un ; d&apos;ici là vous pouvez écrire et lire</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>le système de son est inutilisable ({reason})</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>redémarrez-le, puis redémarrez Lyre</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>le haut-parleur est parti</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>rebranchez-le et réessayez</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>l&apos;assistant n&apos;avait pas de réponse</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>demandez-le autrement</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>aucun mot n&apos;a été entendu</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>parlez un peu plus longtemps, ou plus près du microphone</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>c&apos;est trop pour un seul tour</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>dites ou collez-en moins à la fois</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>c&apos;est trop long pour le petit moteur</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>demandez en moins de 2 000 mots</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>il n&apos;y a pas assez de mémoire, même pour le petit moteur</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermez d&apos;autres programmes</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>la mémoire a manqué sur {place} : {change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>moins de mémoire est libre qu&apos;avant : {change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now} au lieu de {before}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>{name} ne peut pas être chargé, le petit moteur fait son travail : {reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>cette machine produit la parole plus lentement qu&apos;elle n&apos;est dite, les réponses sont donc rassemblées avant de commencer</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>une voix plus petite suit le rythme : choisissez « Petit moteur » pour la parole dans les réglages</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>un autre programme utilise déjà {key}</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>choisissez une autre touche</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>les conversations ne peuvent pas être gardées ({reason})</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>le fichier des conversations était endommagé</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>il est mis de côté sous {file} ; les nouvelles sont gardées désormais</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>{host} est injoignable, ou pas assez longtemps</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>vérifiez le réseau, puis reprenez le téléchargement</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host} ne peut pas servir le téléchargement maintenant (HTTP {status})</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>reprenez plus tard ; ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>le serveur s&apos;arrête trop tôt</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>reprenez le téléchargement</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name} demande encore {needed} et {folder} a {free} libres</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>libérez encore {missing}, ou mettez models.dir sur un dossier d&apos;un autre disque ; ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>un autre processus travaille sur {name}</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>attendez qu&apos;il finisse, ou arrêtez-le, et réessayez</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>les voix légères, Piper et eSpeak NG, ne sont pas encore là : un téléchargement de {size} Mo</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>obtenez-les sur la page des modèles, ou avec `lyre models get lite-voices`</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>les réglages ne peuvent pas être écrits ({reason})</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>rendez {folder} accessible en écriture</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>le fichier des réglages n&apos;est pas du YAML{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>réparez ou supprimez {file}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>dans l&apos;objectif</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>trous</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Aucun tour encore</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>Tours : {count} · {share} en {p99} · {trend}</translation>
    </message>
    <message>
        <source>{share} within</source>
        <translation>{share} en</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>Cette machine est examinée</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>Aucun ; vous pouvez écrire</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>Aucun ; vous pouvez lire les réponses</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>Vous pouvez parler tout de suite : un petit moteur est intégré. Il écoute et répond en anglais, et tourne sur le processeur seul.</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>Un petit moteur est intégré ; ses voix sont un téléchargement, que vous trouverez parmi les modèles.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>Avec un téléchargement, quand vous voulez</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>Parlez avec un assistant qui vit sur cette machine. Rien de ce que vous dites n&apos;en sort.</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>Bienvenue dans Lyre</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>Oui, réinitialiser</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Non, les garder</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>Ils sont dans {path}</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>Copier l&apos;emplacement des réglages</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} parle depuis toute fenêtre ({way})</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>{key} est demandée</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>Ce bureau ne donne pas de touche globale : donnez un raccourci à la commande « lyre --toggle » dans ses réglages</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>Aucune touche globale ; on peut en avoir une ici ({way})</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>ce bureau ne donne pas de touche globale</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>donnez un raccourci à la commande « lyre --toggle » dans ses réglages</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>par X11</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>par Windows</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>par macOS</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>par le portail du bureau</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>Progression du pack GPU</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>Obtenir le pack GPU</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>Supprimer le pack GPU</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>Le pack GPU</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>Le pack GPU est à l&apos;essai sur le GPU</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>{size} d’une autre version se trouvent ici</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>Ce Lyre est venu sans ce dont la carte NVIDIA de cette machine a besoin. Le pack GPU l’apporte : {size} à télécharger, {space} sur le disque</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} sur {size} ici</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>Le pack GPU fonctionne sur {gpu} et est utilisé</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>Le pack GPU fonctionne sur {gpu}. Il sera utilisé dès le prochain démarrage de Lyre</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>Le pack GPU ne fonctionne pas ici et est désactivé : {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>Pack GPU</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>Le mode mains libres ne peut pas écouter</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>Cette touche a un autre usage : appuyez sur une autre</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Appuyez sur la nouvelle touche…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation>objectif {ms:.0f} ms</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>Aucun tour encore</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>Latence du dernier tour</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>écoute {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>réflexion {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>parole {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>codec {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>haut-parleur {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>De voix à voix {ms:.0f} ms</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>Premier son produit après {ms:.0f} ms</translation>
    </message>
    <message>
        <source>{whole} ({stages})</source>
        <translation>{whole} ({stages})</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>Copier ces lignes, ou celles choisies</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informations et plus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la dernière ligne en vue</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>Versions, matériel, réglages et dernières lignes, sans jetons ni paroles</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>Le journal est dans {path}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>Cette machine est examinée</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>Tout télécharger</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>Montrer le calcul en octets</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Le calcul</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>Copier le calcul</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}. {free} sont libres</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}. Seulement {free} sont libres : faites d&apos;abord de la place</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>Télécharger tout ce que cette machine pourrait utiliser</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>Ce qui y tourne maintenant</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>Ce qu&apos;elle pourrait faire tourner</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation>Autre mémoire de Lyre</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{free} sur {total}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copier les détails de ce message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Voir les modèles</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Changer cela</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>Voir les réglages</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>Voir les voix</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>Essayer le microphone</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>Arrêter l&apos;essai du microphone</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>Ouverture du microphone</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>Dites quelque chose : il enregistre trois secondes</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>Il marche : voici ce qu&apos;il a entendu</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>C&apos;est très faible : approchez-vous, ou montez-le dans les réglages de son du système. Voici ce qu&apos;il a entendu</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>Il ne donne que du silence : voyez s&apos;il est coupé, sur l&apos;appareil ou dans les réglages de son du système</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>Aucun son n&apos;en vient : voyez si un autre programme l&apos;utilise, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>Il n&apos;y a pas de microphone : branchez-en un, ou choisissez-en un autre</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>Progression de {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action} : {model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} sur {size} ici</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>licence {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>tient sur cette machine</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>ne tient pas dans ce qui est libre ici</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>demande une carte graphique</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>protégé : ses auteurs veulent que vous acceptiez d&apos;abord leurs conditions, gratuitement</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>plus que ce qui est libre sur le disque</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>Annuler le téléchargement et supprimer ce qui est arrivé ?</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>Supprimer {size} du disque ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>En partie ici</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name} : {free} libres sur {total}</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>Pas de carte graphique pour les grands modèles</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>{free} libres sur {total} ; {cpu}, cœurs : {cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>{free} libres là où sont les modèles, dans {folder}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>Les grands modèles demandent une carte graphique ; sans elle le petit moteur reste</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>Les grands modèles ne tiennent pas dans ce qui est libre ici ; le petit moteur reste</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>Tout ce que cette machine peut faire tourner est là : {models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>Avec un téléchargement de {size}, {models} tourneraient sur {place}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>encore {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>encore {count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>encore {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>Voix légères : Piper et eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>Entend ce que vous dites, en huit langues, et écrit la réponse</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>Transforme en son ce que fait Orpheus ; chaque voix d&apos;Orpheus en a besoin</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>Les voix du petit moteur ; elles remplacent aussi celles qui ne sont pas là</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>Parle avec {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Demande au serveur</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>Vérifie ce qui est là : {share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · attend pour réessayer</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>Décompression : {share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>À l’essai sur le GPU</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>Production du son</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task} : {model}, intégré, sur le processeur</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task} : {model} en {precision} sur {place}, {size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>En tout {total} sur {free} libres sur {place}, part du système et réserve pour le bureau comprises</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>le téléchargement de {name}</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>{size} de mémoire graphique libre en plus</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>{size} de mémoire libre en plus</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>Le prochain cran est possible maintenant, et sera pris après un moment de calme</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>Le prochain cran ({rung}) demanderait {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper ou eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>embeddings et tête</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>cache KV</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>tampons</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>graphes</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation>Oublier le jeton Hugging Face</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>Le jeton est dans le trousseau de ce système</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>Ce système n&apos;a pas de trousseau : le jeton reste en mémoire jusqu&apos;à la fin de Lyre</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>Lyre ne garde plus de jeton</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Tous les modèles</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>Mémoire insuffisante, encore et encore</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermez d&apos;autres programmes</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>prenez int4 pour Orpheus : il demande un quart de la mémoire</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>prenez int4 pour Voxtral : il demande un quart de la mémoire</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>prenez le petit moteur, qui ne demande pas de mémoire graphique</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>Le modèle échoue encore et encore</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>rechargez-le</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>vérifiez ses fichiers, ou prenez le petit moteur d&apos;ici là</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>Le moteur s&apos;est bloqué encore et encore</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>redémarrez l&apos;ordinateur, et envoyez le diagnostic à qui peut aider</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>prenez le petit moteur jusqu&apos;au renouvellement du pilote graphique</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>faites de la place sur le disque, ou envoyez le diagnostic à qui peut aider</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>voyez la connexion ; ce qui est arrivé est gardé, et reprend de là</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>Un appareil de son échoue encore et encore</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>Plusieurs fois rien n&apos;a été entendu</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>parlez après « Écoute », ou choisissez un autre microphone</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>Les réponses restent vides</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>commencez une nouvelle conversation, ou rechargez le moteur</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>Cette voix reste muette</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>choisissez une autre voix</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>Les fichiers d&apos;un modèle sont endommagés</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>supprimez-le et téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>Les fichiers d&apos;un modèle manquent</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>Les téléchargements s&apos;interrompent encore et encore</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>Le serveur échoue encore et encore</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>réessayez dans une heure</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>supprimez un modèle, ou faites de la place</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>Les conversations ne peuvent pas être gardées</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>Les réglages ne peuvent pas être gardés</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>La même chose a échoué {times} fois</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>envoyez le diagnostic à qui peut aider</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>aucun son n&apos;est venu du microphone</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>attendez « Écoute » avant de parler</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>Le microphone a disparu pendant l’écoute</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>Vérifiez qu’il est branché et que le serveur de son fonctionne ; il sera réutilisé dès qu’il sera là</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>le microphone ne donne aucun son</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>voyez si un autre programme l&apos;utilise, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>il n&apos;y a pas de microphone</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>branchez-en un ; d&apos;ici là vous pouvez écrire</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>(oral)</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Réinitialiser : {setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>Impossible : le réglage reste comme il était</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>Tableau (*.csv);;Chronologie pour chrome://tracing et Perfetto (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>Enregistrer les tours</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Enregistrement impossible : {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>Choisissez un autre dossier, ou faites de la place sur le disque</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>{device} est utilisé maintenant</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>Voix et moteur</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Du profil</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>Fixé par {variable} dans l&apos;environnement</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>Fixé en ligne de commande</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Touche pour parler</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>La touche qui parle, dans la fenêtre</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Son usage</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>Maintenir la touche en parlant, appuyer une fois pour commencer et une fois pour envoyer, ou simplement parler</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>Appuyer pour commencer, appuyer pour envoyer</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>Mains libres : parlez simplement</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>Repos des mains libres après</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>Minutes de calme après lesquelles il attend de nouveau la touche ; 0 pour jamais</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>Touche pour parler partout</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>Une touche qui parle quand un autre programme est devant</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>Répondre tôt</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>Préparer la réponse pendant que vous parlez ; automatique : pas sur batterie</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>Jouer un son bref quand il écoute</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>Ce avec quoi il écoute</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Garder le microphone prêt</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>Garder le microphone ouvert, pour ne perdre aucune première syllabe ; rien n&apos;en est gardé</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>Ce avec quoi il parle</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>Petit moteur</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>Ce qui répond ; automatique est le moteur complet là où il peut tourner</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>Moteur complet</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>Ce qui compte le plus : la vitesse et une longue mémoire, ou de la mémoire libre</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>Économise la mémoire</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>Écouter et écrire</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>Précision de Voxtral, qui écoute et écrit</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>Précision d&apos;Orpheus, qui parle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>Clair ou sombre ; système suit le bureau</translation>
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
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Taille de tout le texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Langue de la fenêtre, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>Laisser les choses bouger à l&apos;écran</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>Fermer la fenêtre laisse Lyre dans la zone de notification, s&apos;il y en a une</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Garder les conversations</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>Garder les conversations sur le disque de cette machine</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Paroles dans le journal</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>Écrire aussi dans le journal ce qui a été dit</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>État pour d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>Donner l&apos;état aux programmes de cette machine, sans aucune parole</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>Port de l&apos;état</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>Port de l&apos;adresse de bouclage pour cela</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Chercher les versions plus récentes</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>Demander une fois par jour s&apos;il y a une version plus récente ; rien sur vous n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>Ce qui est écrit dans le journal</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>Avertissements aussi</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>Ce qu&apos;il fait aussi</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>Chaque détail</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>Où SNAC transforme les codes en son</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>Sur le CPU</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>Mémoire de la conversation</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>Jetons de la conversation qui sont gardés</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>Plus longue proposition</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>Jetons de son qu&apos;une proposition peut prendre</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Rendre la mémoire</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>Minutes de calme après lesquelles les grands modèles rendent leur mémoire ; 0 pour jamais</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>Essayer de meilleurs modèles</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>Secondes de calme après lesquelles de meilleurs modèles sont essayés ; 0 pour jamais</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>Voix gardées en mémoire</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>RAM en Go pour les modèles qui attendent leur voix</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>Où sont les modèles du moteur complet</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>Les réglages ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>Le fichier des réglages était illisible ; il est gardé sous {name}</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>les nouveaux réglages vont dans un fichier neuf</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>La même chose depuis tout autre programme</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>Maintenir pour parler ; toucher pour continuer d&apos;enregistrer, toucher encore pour envoyer ; interrompt une réponse</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>Annuler un enregistrement, arrêter une réponse, quitter le champ de texte</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>Envoyer ce qui est écrit</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>Aller au contrôle suivant ; Espace l&apos;actionne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>Tant que le microphone d&apos;un casque Bluetooth est ouvert, tout son son est de moindre qualité. Il n&apos;est donc ouvert que pendant que vous parlez : attendez « Écoute » avant de parler.</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>Enregistrer le son de la réponse</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Son WAV (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>Son FLAC, moitié moins gros (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>Le son est enregistré sous {file}</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Il est dans {folder}</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>Le son n&apos;a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>temps réel : {needed} jetons/s</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>temps réel : {needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} ms</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>Objectifs : {targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>L&apos;assistant se charge ; vous pouvez déjà écrire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>Maintenez {key} ou ce bouton pour parler, touchez pour continuer d&apos;enregistrer</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>Démarrage du microphone</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>Attendez « Écoute » avant de parler</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>Relâchez pour envoyer, Échap pour annuler</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réfléchit</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>Maintenez {key} pour interrompre, Échap pour arrêter</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ne marche pas</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>Le message ci-dessus dit quoi faire</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>Mains libres : écoute</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>Parlez simplement, ou maintenez {key}</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>Il répond quand vous faites une pause, Échap pour annuler</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>Parlez pour interrompre, Échap pour arrêter</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>Mains libres : démarrage</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>D&apos;ici là maintenez {key} ou ce bouton pour parler</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>Mains libres : au repos</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>Appuyez sur {key} ou ce bouton pour parler</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation>Lyre s&apos;est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>Envoyez le diagnostic à qui peut aider ; rien de ce qui a été dit n&apos;y est</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre ne peut pas encore enregistrer</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>attendez qu&apos;il soit prêt</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>il n&apos;y a pas de telle commande</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>Le diagnostic est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>Collez-le là où vous demandez de l&apos;aide</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation>Ajouter une émotion, comme un rire</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>L&apos;assistant n&apos;a pas pu être chargé</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>L&apos;enregistrement a atteint sa limite de 5 minutes et a été envoyé</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>Le microphone est inutilisable</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>Un problème est survenu dans ce tour ; la conversation est gardée</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>Mains libres</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>Parler sans la touche : une pause termine ce que vous dites</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>Parler, {state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● Microphone ouvert</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>Le microphone est ouvert, pour ne perdre aucune première syllabe ; rien n&apos;est gardé</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copier la conversation</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>Petit moteur sur cette machine</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>Moteur complet sur cette machine</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>Petit moteur et moteur complet sur cette machine</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>Ou écrivez ici</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>Entrée envoie, Maj+Entrée commence une ligne, Haut rappelle le dernier</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Jeton Hugging Face</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>Gardé par le trousseau du système, et montré nulle part</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. Acceptez les conditions sur la page du modèle ; c&apos;est gratuit, et demandé par ses auteurs :</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. Créez un jeton qui peut lire, et collez-le ci-dessous :</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>la page du modèle</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>la page des jetons</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>Copier l&apos;adresse : {page}</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>Ouvrir dans le navigateur : {page}</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>Le jeton va dans le trousseau du système et chez Hugging Face, nulle part ailleurs</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>Montrer Lyre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre : {state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Arrêter et envoyer</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>il n&apos;y a pas de haut-parleur</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>branchez-en un pour réécouter la réponse</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} jetons/s</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>Derniers tours</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit ; Lyre continue</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>Si cela se répète, envoyez le diagnostic à qui peut aider</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre ne sait pas où demander s&apos;il y a une version plus récente</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>La personne qui vous l&apos;a donné peut le dire ; cela va dans le réglage updates.address</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>Lyre {newer} est disponible ; ceci est la version {present}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>Entrée choisit, la flèche droite joue, un astérisque fait un favori</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · expérimental</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>Lyre n&apos;est pas fait pour comprendre cette langue quand vous la parlez</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>expérimental en conversation</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorite</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>Les réponses sont désormais dans cette langue : {language}.</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>Une doublure parle pour {voice}.</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>Parler dans cette langue est expérimental : Lyre n&apos;est pas fait pour la comprendre ({language}).</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>La doublure de {voice} omet ceux-ci</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>Avec le petit moteur, une doublure parle pour {voice}.</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>Avec le petit moteur les réponses sont en anglais ; une doublure anglaise parle pour {voice}. Langue de l&apos;aperçu : {language}.</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Chercher des voix</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>Voix : {language}</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>Obtenir la vraie voix ({size})</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>Obtenir la vraie voix de {voice}, {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>Arrêter l&apos;aperçu</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>Écouter la voix de {voice}</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>Retirer {voice} de vos favoris</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>Ajouter {voice} à vos favoris</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>Choisir une voix</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>{voice}, {language}</source>
        <translation>{voice}, {language}</translation>
    </message>
</context>
<context>
    <name>VoiceRows</name>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>doublure · demande {size}</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>doublure · le petit moteur parle</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>le moteur n&apos;a donné aucun signe de vie pendant %n seconde</numerusform>
            <numerusform>le moteur n&apos;a donné aucun signe de vie pendant %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>il est rechargé ; redemandez quand il est prêt</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>le moteur est bloqué, et ceux qui l&apos;ont remplacé aussi</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>fermez Lyre et relancez-le ; si cela n&apos;aide pas, redémarrez l&apos;ordinateur</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>le système de son ne répond pas</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>vous pouvez écrire et lire ; si cela dure, fermez Lyre et relancez-le</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
</context>
</TS>
