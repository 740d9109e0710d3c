<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>Un assistente vocale privato: tutto gira su questo computer. I sorgenti sono sotto licenza Apache 2.0. I programmi di installazione con Piper ed eSpeak NG sono distribuiti secondo la GPL, versione 3.</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Parti di Lyre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>Leggo le licenze</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>sentito</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>scrive</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parla</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>Copia ciò che hai detto: {text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>Copia la risposta: {text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>Ferma la risposta: {text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>Riascolta la risposta: {text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>Salva l&apos;audio della risposta: {text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>Apri la cartella dei modelli</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copia i dettagli di questo messaggio</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>Qualcosa è andato storto con {model}</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model} è danneggiato; scaricarlo di nuovo porta solo ciò che è sbagliato</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model} è qui e integro</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>Ogni byte di {model} è come dev&apos;essere</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>{model} è stato rimosso; ha liberato {size}</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} è in pausa; ciò che è arrivato resta</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>Latenza degli ultimi turni</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>Da voce a voce, in millisecondi</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>Velocità degli ultimi turni</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>Quanto in fretta nasce il parlato</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Memoria negli ultimi minuti</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>Memoria in gigabyte, ultimi cinque minuti</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>Processore negli ultimi minuti</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>Processore in percentuale, ultimi cinque minuti</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>Chiedi qualcosa, a voce o per iscritto.
Nulla di ciò che dici lascia questo computer.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>ascolta</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(a voce)</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Tu: {text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre: {text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
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
        <translation>Titolo della conversazione</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importa conversazioni</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(a voce)</translation>
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
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cerca nelle conversazioni</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>Esportato in: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n conversazione importata</numerusform>
            <numerusform>%n conversazioni importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n c&apos;era già</numerusform>
            <numerusform>%n c&apos;erano già</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>Le conversazioni sul disco non si possono usare</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Esporta come Markdown…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Esporta come JSON…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>Esporta tutto come Markdown…</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>Esporta tutto come JSON…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>Elimina tutte le conversazioni…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>Altro sulle conversazioni</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cerca nelle conversazioni</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>Le nuove conversazioni non vengono conservate. Le impostazioni possono cambiarlo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>Qui comparirà ciò di cui parli.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Eliminare per sempre «{title}»?</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>Eliminare per sempre tutte le conversazioni?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>Preparo i grafici…</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>Salva i turni come tabella (CSV)</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>Salva i grafici come immagine (PNG)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Pannello</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>Grafici o turni</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ascoltare</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensare</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altoparlante</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>Primo suono creato</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>Da voce a voce</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>Risposta intera</translation>
    </message>
    <message>
        <source>{ms:.0f} ms</source>
        <translation>{ms:.0f} ms</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>Turn {number}: heard after {first} ({stages})</source>
        <translation>Turno {number}: sentito dopo {first} ({stages})</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>vuoti: {count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>Turno {number}: {speed:.0f} token al secondo; il tempo reale ne chiede {needed}</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>Turno {number}: {speed} volte più veloce dell&apos;ascolto</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>Turno {number}: nessuna velocità misurata</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>Ancora nessun turno: chiedi qualcosa e qui vedrai i suoi tempi</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>Metà delle risposte si sente entro {p50}, il {most} entro {p95}. Entro l&apos;obiettivo di {target}: {share}.</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Ancora nessun turno</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria della GPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>altra memoria di Lyre {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>altri programmi {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind}: {bands}; {free} liberi su {total}</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>Processore: Lyre {ours}, tutti i programmi {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>ancora nessuna tendenza</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabile</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>{share} più lento di prima</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>{share} più veloce di prima</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>Cinque turni di fila hanno superato l&apos;obiettivo di {limit}, dal turno {turn}</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>I turni durano metà in più di prima, dal turno {turn}: ora {now}</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>Solo {share} dei turni ha rispettato l&apos;obiettivo, dal turno {turn}</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral impiega più di tutti: comincia una nuova conversazione, o scegli int8 o int4 per lui nelle impostazioni</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>Orpheus impiega più di tutti fino al primo suono: chiudi altri programmi che usano la GPU, o scegli int8 nelle impostazioni</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>Il codec impiega più di tutti: lascialo sulla GPU (Codec: automatico nelle impostazioni)</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>Ascoltare e pensare impiegano di più su questo processore: chiudi altri programmi e comincia una nuova conversazione, perché una lunga viene riletta</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>La voce impiega di più su questo processore: chiudi altri programmi, o scegli Joe, che chiede meno di tutti</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>Creare il suono impiega più di tutto: chiudi altri programmi che usano il processore</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>All&apos;inizio era più veloce: cerca un altro programma che usa la GPU o il processore; un portatile può essere caldo o a batteria</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>Le risposte avevano vuoti: chiudi altri programmi che usano il processore, o usa un altoparlante con filo</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus parla più lento del tempo reale: scegli int8 o int4 per lui nelle impostazioni, o il motore piccolo</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>Quello del sistema</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device} (non c&apos;è)</translation>
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
        <translation>dal microfono non è arrivato alcun suono</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>aspetta «Ascolta» prima di parlare</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>il microfono dà solo silenzio</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>guarda se è muto, sull&apos;apparecchio o nelle impostazioni audio del sistema</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>non si è sentita alcuna voce</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>tieni premuto il pulsante finché parli</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>{device} non si può aprire ({reason})</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>ricollegalo, o scegline un altro</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>il microfono {device} non c&apos;è</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>l&apos;altoparlante {device} non c&apos;è</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>collegalo, o scegline un altro</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>si usa {device} finché non torna</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device} è occupato o sparito</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>chiudi il programma che lo usa, o scegline un altro</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device} rifiuta ogni frequenza di campionamento</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>impostalo a 48000 Hz nelle impostazioni audio del sistema</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>non c&apos;è alcun microfono</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>non c&apos;è alcun altoparlante</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>collegane uno; fino ad allora puoi scrivere e leggere</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>il sistema audio non si può usare ({reason})</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>riavvialo, poi riavvia Lyre</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>l&apos;altoparlante è sparito</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>ricollegalo e riprova</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>l&apos;assistente non aveva risposta</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>chiedilo con altre parole</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>non si è sentita alcuna parola</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>parla un po&apos; più a lungo, o più vicino al microfono</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>è troppo per un turno</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>di&apos; o incolla meno alla volta</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>è troppo lungo per il motore piccolo</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>chiedi in meno di 2000 parole</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>non c&apos;è memoria nemmeno per il motore piccolo</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>chiudi altri programmi</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>memoria esaurita su {place}: {change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>è libera meno memoria di prima: {change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now} invece di {before}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>{name} non si può caricare e il motore piccolo fa il suo lavoro: {reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>questo computer crea il parlato più lentamente di quanto si dica, quindi le risposte vengono raccolte prima di cominciare</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>una voce più piccola tiene il passo: scegli «Motore piccolo» per parlare nelle impostazioni</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>un altro programma usa già {key}</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>scegli un altro tasto</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>le conversazioni non si possono conservare ({reason})</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>il file delle conversazioni era danneggiato</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>è stato messo da parte come {file}; le nuove si conservano da ora</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>{host} non si raggiunge, o non abbastanza a lungo</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>controlla la rete, poi continua lo scaricamento</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host} ora non può dare lo scaricamento (HTTP {status})</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>continua più tardi; ciò che è arrivato resta</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>il server si ferma troppo presto</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>continua lo scaricamento</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name} chiede ancora {needed} e {folder} ha {free} liberi</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>libera altri {missing}, o metti models.dir su una cartella di un altro disco; ciò che è arrivato resta</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>un altro processo lavora su {name}</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>aspetta che finisca, o fermalo, e riprova</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>le voci leggere, Piper ed eSpeak NG, non ci sono ancora: un download di {size} MB</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>si ottengono nella pagina dei modelli o con `lyre models get lite-voices`</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>le impostazioni non si possono scrivere ({reason})</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>rendi scrivibile {folder}</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>il file delle impostazioni non è YAML{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>correggi o elimina {file}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>in obiettivo</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>vuoti</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Ancora nessun turno</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>Turni: {count} · {share} entro {p99} · {trend}</translation>
    </message>
    <message>
        <source>{share} within</source>
        <translation>{share} entro</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>Esamino questo computer</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Comincia a parlare</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Vedi i modelli</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafica</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altoparlante</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>Nessuno; puoi scrivere</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>Nessuno; puoi leggere le risposte</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>Puoi parlare subito: un motore piccolo è incluso. Ascolta e risponde in inglese, e usa solo il processore.</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>Un piccolo motore è integrato; le sue voci sono un download, che si trova tra i modelli.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>Con uno scaricamento, quando vuoi</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>Parla con un assistente che vive su questo computer. Nulla di ciò che dici ne esce.</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>Benvenuto in Lyre</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>Ripristina tutte le impostazioni</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>Sì, ripristina</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>No, tienile</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>Sono in {path}</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>Copia dove sono le impostazioni</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} parla da ogni finestra ({way})</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>Viene chiesto {key}</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>Questo desktop non dà un tasto globale: assegna una scorciatoia al comando «lyre --toggle» nelle sue impostazioni</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>Nessun tasto globale; qui se ne può avere uno ({way})</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>questo desktop non dà un tasto globale</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>assegna una scorciatoia al comando «lyre --toggle» nelle sue impostazioni</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>da X11</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>da Windows</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>da macOS</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>dal portale del desktop</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>Avanzamento del pacchetto GPU</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>Scarica il pacchetto GPU</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>Rimuovi il pacchetto GPU</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>Il pacchetto GPU</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>Il pacchetto GPU viene provato sulla GPU</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>Qui ci sono {size} di un’altra versione</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>Questo Lyre è arrivato senza ciò che serve alla GPU NVIDIA di questo computer. Il pacchetto GPU lo porta: {size} da scaricare, {space} sul disco</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} di {size} qui</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>Il pacchetto GPU funziona su {gpu} ed è in uso</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>Il pacchetto GPU funziona su {gpu}. Verrà usato dal prossimo avvio di Lyre</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>Il pacchetto GPU non funziona qui ed è disattivato: {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>Pacchetto GPU</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>Il viva voce non può ascoltare</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>Quel tasto ha un altro uso: premine un altro</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Premi il nuovo tasto…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
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
        <translation>Inglese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarino</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation>obiettivo {ms:.0f} ms</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>Ancora nessun turno</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>Latenza dell&apos;ultimo turno</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>ascolto {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>pensiero {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>parlato {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>codec {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>altoparlante {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>Da voce a voce {ms:.0f} ms</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>Primo suono creato dopo {ms:.0f} ms</translation>
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
        <translation>Livello</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>Copia queste righe, o quelle selezionate</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia la diagnosi</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Righe del registro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informazioni e oltre</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Tieni in vista l&apos;ultima riga</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>Versioni, hardware, impostazioni e ultime righe, senza token e senza ciò che è stato detto</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>Il registro è in {path}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>Esamino questo computer</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>Scarica tutto</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>Mostra il calcolo in byte</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Il calcolo</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>Copia il calcolo</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}. Sono liberi {free}</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}. Sono liberi solo {free}: prima fai spazio</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>Scarica tutto ciò che questo computer potrebbe usare</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>Che cosa ci gira ora</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>Che cosa potrebbe far girare</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation>Altra memoria di Lyre</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Altri programmi</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{free} di {total}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copia i dettagli di questo messaggio</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Vedi i modelli</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Cambialo</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia la diagnosi</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Caricalo di nuovo</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>Vedi le impostazioni</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>Vedi le voci</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>Prova il microfono</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>Ferma la prova del microfono</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>Apro il microfono</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>Di&apos; qualcosa: registra per tre secondi</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>Funziona: ecco che cosa ha sentito</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>È molto basso: avvicinati, o alzalo nelle impostazioni audio del sistema. Ecco che cosa ha sentito</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>Dà solo silenzio: guarda se è muto, sull&apos;apparecchio o nelle impostazioni audio del sistema</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>Non arriva alcun suono: guarda se lo usa un altro programma, o scegline un altro</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>Non c&apos;è alcun microfono: collegane uno, o scegline un altro</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>Avanzamento di {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action}: {model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} di {size} qui</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>licenza {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>ci sta su questo computer</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>non sta in ciò che qui è libero</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>chiede una scheda grafica</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>riservato: gli autori vogliono che prima accetti le loro condizioni, gratis</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>più di quanto è libero sul disco</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>Annullare lo scaricamento ed eliminare ciò che è arrivato?</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Annulla lo scaricamento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>Eliminare {size} dal disco?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>Non c&apos;è</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>In parte qui</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aspetta il suo turno</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>In scaricamento</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>In rimozione</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: {free} liberi su {total}</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>Nessuna scheda grafica per i modelli grandi</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafica</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>{free} liberi su {total}; {cpu}, core: {cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>{free} liberi dove stanno i modelli, in {folder}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>I modelli grandi chiedono una scheda grafica; senza resta il motore piccolo</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>I modelli grandi non stanno in ciò che qui è libero; resta il motore piccolo</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>il processore</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>Tutto ciò che questo computer può usare è qui: {models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>Con uno scaricamento di {size}, {models} girerebbero su {place}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>ancora {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>ancora {count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>ancora {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>Voci leggere: Piper ed eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>Ascolta ciò che dici, in otto lingue, e scrive la risposta</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>Trasforma in suono ciò che fa Orpheus; serve a ogni voce di Orpheus</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>Le voci del motore piccolo; sostituiscono anche quelle che non ci sono</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>Parla come {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Chiedo al server</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>Controllo ciò che c&apos;è: {share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · aspetta per riprovare</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>Estrazione: {share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>In prova sulla GPU</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} al secondo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ascoltare</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Rispondere</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>Creare il suono</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task}: {model}, incluso, sul processore</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task}: {model} in {precision} su {place}, {size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>In tutto {total} di {free} liberi su {place}, compresa la parte del sistema e una riserva per il desktop</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>lo scaricamento di {name}</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>altri {size} di memoria grafica libera</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>altri {size} di memoria libera</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>Il prossimo passo migliore ora ci sta, e arriva dopo un po&apos; di quiete</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>Il prossimo passo migliore ({rung}) chiederebbe {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper o eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesi</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>embedding e testa</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>cache KV</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>buffer</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>attivazioni</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>grafi</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarino</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation>Dimentica il token di Hugging Face</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Dimentica il token</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>Il token è nel portachiavi di questo sistema</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>Questo sistema non ha un portachiavi: il token resta in memoria finché Lyre non termina</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>Lyre non tiene più alcun token</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Tutti i modelli</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>Memoria esaurita più volte</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>chiudi altri programmi</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>usa int4 per Orpheus: prende un quarto della memoria</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>usa int4 per Voxtral: prende un quarto della memoria</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>usa il motore piccolo, che non chiede memoria grafica</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>Il modello fallisce più volte</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>caricalo di nuovo</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>verifica i suoi file, o usa il motore piccolo fino ad allora</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>Il motore si è bloccato più volte</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>riavvia il computer, e invia la diagnosi a chi può aiutare</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>usa il motore piccolo finché il driver grafico non è rinnovato</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>fai spazio sul disco, o invia la diagnosi a chi può aiutare</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>guarda la connessione; ciò che è arrivato resta, e riprende da lì</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>Un dispositivo audio fallisce più volte</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>scegline un altro</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>Più volte non si è sentito nulla</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>parla dopo «Ascolta», o scegli un altro microfono</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>Le risposte restano vuote</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>comincia una nuova conversazione, o carica di nuovo il motore</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>Questa voce resta muta</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>scegli un&apos;altra voce</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>I file di un modello sono danneggiati</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>rimuovilo e scaricalo di nuovo</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>Mancano file di un modello</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>scaricalo di nuovo</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>Gli scaricamenti si interrompono più volte</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>Il server fallisce più volte</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>riprova tra un&apos;ora</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>rimuovi un modello, o fai spazio</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>Le conversazioni non si possono conservare</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>Le impostazioni non si possono conservare</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>La stessa cosa è fallita {times} volte</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>invia la diagnosi a chi può aiutare</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>Pannello</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>dal microfono non è arrivato alcun suono</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>aspetta «Ascolta» prima di parlare</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>Il microfono è scomparso durante l’ascolto</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>Verifica che sia collegato e che il server audio funzioni; verrà usato di nuovo appena disponibile</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>il microfono non dà suono</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>guarda se lo usa un altro programma, o scegline un altro</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>non c&apos;è alcun microfono</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>collegane uno; fino ad allora puoi scrivere</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>(a voce)</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Ripristina: {setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>Non è possibile: l&apos;impostazione resta com&apos;era</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>Tabella (*.csv);;Cronologia per chrome://tracing e Perfetto (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>Salva i turni</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Salva un&apos;immagine</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvato come {path}</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Non si è potuto salvare: {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>Scegli un&apos;altra cartella, o fai spazio sul disco</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>Ora si usa {device}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>Voce e motore</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Dal profilo</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>Impostato da {variable} nell&apos;ambiente</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>Impostato dalla riga di comando</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Tasto per parlare</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>Il tasto che parla, nella finestra</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Come si usa</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>Tieni il tasto mentre parli, premilo una volta per cominciare e una per inviare, o parla e basta</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Tieni premuto per parlare</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>Premi per cominciare, premi per inviare</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>Viva voce: parla e basta</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>Il viva voce riposa dopo</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>Minuti di quiete dopo i quali aspetta di nuovo il tasto; 0 è mai</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>Tasto per parlare ovunque</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>Un tasto che parla mentre è davanti un altro programma</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>Rispondi presto</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>Prepara la risposta mentre parli ancora; automatico: non a batteria</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>Un breve suono quando ascolta</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>Con che cosa ascolta</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Tieni pronto il microfono</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>Tieni aperto il microfono, così nessuna prima sillaba va persa; non ne resta nulla</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altoparlante</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>Con che cosa parla</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>Motore piccolo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>Chi risponde; automatico è il motore completo dove può girare</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>Motore completo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>Che cosa conta di più: velocità e memoria lunga, o memoria libera</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Prestazioni</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrato</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>Risparmia memoria</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>Ascoltare e scrivere</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>Precisione di Voxtral, che ascolta e scrive</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>Precisione di Orpheus, che parla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>Chiaro o scuro; sistema segue il desktop</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Dimensione di tutto il testo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Lingua della finestra, dal prossimo avvio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>Lascia muovere le cose sullo schermo</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Resta nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>Chiudendo la finestra Lyre resta nell&apos;area di notifica, dove c&apos;è</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserva le conversazioni</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>Conserva le conversazioni sul disco di questo computer</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Parole nel registro</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>Scrivi nel registro anche ciò che è stato detto</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>Stato per altri programmi</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>Dai lo stato ai programmi di questo computer, senza alcuna parola</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>Porta dello stato</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>Porta dell&apos;indirizzo locale per questo</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Cerca versioni più recenti</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>Chiedere una volta al giorno se c&apos;è una versione più recente; nessun dato personale viene inviato</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>Quanto si scrive nel registro</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>Anche avvisi</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>Anche ciò che fa</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>Ogni dettaglio</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>Dove SNAC trasforma i codici in suono</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>Sulla CPU</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>Memoria della conversazione</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>Token della conversazione che restano</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>Frase più lunga</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>Token di suono che una frase può prendere</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Restituisci memoria</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>Minuti di quiete dopo i quali i modelli grandi restituiscono la memoria; 0 è mai</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>Prova modelli migliori</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>Secondi di quiete dopo i quali si provano modelli migliori; 0 è mai</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>Voci tenute in memoria</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>RAM in GB per i modelli che aspettano la loro voce</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Cartella dei modelli</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>Dove stanno i modelli del motore completo</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>Le impostazioni non si possono scrivere</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>Il file delle impostazioni non si è potuto leggere; resta come {name}</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>le nuove impostazioni vanno in un file nuovo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Parlare</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Ovunque nella finestra</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>Lo stesso da ogni altro programma</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>Tieni premuto per parlare; tocca per continuare a registrare, tocca ancora per inviare; interrompe una risposta</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>Annulla una registrazione, ferma una risposta, lascia il campo di testo</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>Invia ciò che è scritto</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>Vai al prossimo controllo; Spazio lo preme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>Finché il microfono di una cuffia Bluetooth è aperto, tutto il suo suono è peggiore. Perciò si apre solo mentre parli: aspetta «Ascolta» prima di parlare.</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>Salva l&apos;audio della risposta</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Audio WAV (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>Audio FLAC, grande la metà (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>L&apos;audio è salvato come {file}</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Si trova in {folder}</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>L&apos;audio non si è potuto salvare</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>tempo reale: {needed} token/s</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>tempo reale: {needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>ultimo</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} ms</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>Obiettivi: {targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>L&apos;assistente si sta caricando; puoi già scrivere</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>Tieni {key} o questo pulsante per parlare, tocca per continuare a registrare</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>Avvio del microfono</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>Aspetta «Ascolta» prima di parlare</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>Lascia per inviare, Esc per annullare</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensa</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>Tieni {key} per interrompere, Esc per fermare</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parla</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>Il messaggio qui sopra dice che cosa fare</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>Viva voce: ascolta</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>Parla e basta, o tieni {key}</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>Risponde quando fai una pausa, Esc per annullare</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>Parla per interrompere, Esc per fermare</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>Viva voce: avvio</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>Fino ad allora tieni {key} o questo pulsante per parlare</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>Viva voce: a riposo</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>Premi {key} o questo pulsante per parlare</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation>L&apos;ultima volta Lyre è terminato in modo imprevisto</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>Invia la diagnosi a chi può aiutare; non contiene nulla di ciò che è stato detto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre non può ancora registrare</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>aspetta che sia pronto</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>questo comando non esiste</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>La diagnosi è negli appunti</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>Incollala dove chiedi aiuto</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation>Aggiungi un&apos;emozione, come una risata</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>L&apos;assistente non si è potuto caricare</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>La registrazione ha raggiunto il limite di 5 minuti ed è stata inviata</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>Il microfono non si può usare</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>Qualcosa è andato storto in questo turno; la conversazione resta</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>Viva voce</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>Parla senza il tasto: una pausa chiude ciò che dici</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>Parla, {state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● Microfono aperto</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>Il microfono è aperto, così nessuna prima sillaba va persa; non resta nulla</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copia la conversazione</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>Motore piccolo su questo computer</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>Motore completo su questo computer</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>Motore piccolo e completo su questo computer</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>O scrivi qui</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>Invio manda, Maiusc+Invio comincia una riga, Su riporta l&apos;ultimo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Token di Hugging Face</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>Lo tiene il portachiavi del sistema, e non si mostra mai</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usa questo token</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. Accetta le condizioni sulla pagina del modello; è gratis, e lo chiedono gli autori:</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. Crea un token che può leggere, e incollalo qui sotto:</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>la pagina del modello</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>la pagina dei token</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>Copia l&apos;indirizzo: {page}</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>Apri nel browser: {page}</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>Il token va nel portachiavi del sistema e a Hugging Face, da nessun&apos;altra parte</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>Mostra Lyre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nuova conversazione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre: {state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Ferma e invia</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Parla</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>non c&apos;è alcun altoparlante</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>collegane uno per riascoltare la risposta</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Vuoti</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} token/s</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>Ultimi turni</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>È successo qualcosa di imprevisto; Lyre va avanti</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>Se succede ancora, invia la diagnosi a chi può aiutare</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre non sa dove chiedere di versioni più recenti</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>Lo sa chi ha fornito il programma; va nell&apos;impostazione updates.address</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>È disponibile Lyre {newer}; questa è la {present}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>Invio sceglie, la freccia destra fa sentire, un asterisco la rende preferita</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Togli dalle preferite</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Aggiungi alle preferite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferite</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · sperimentale</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>Lyre non è fatto per capire questa lingua quando la parli</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>sperimentale in conversazione</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferita</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>Da ora le risposte sono in questa lingua: {language}.</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>Una controfigura parla per {voice}.</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>Parlare in questa lingua è sperimentale: Lyre non è fatto per capirla ({language}).</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>La controfigura di {voice} tralascia questi</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>Con il motore piccolo una controfigura parla per {voice}.</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>Con il motore piccolo le risposte sono in inglese; una controfigura inglese parla per {voice}. Lingua dell&apos;anteprima: {language}.</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Cerca voci</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>Voce: {language}</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>Ottieni la vera voce ({size})</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>Ottieni la vera voce di {voice}, {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>Ferma l&apos;anteprima</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>Senti come suona {voice}</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>Togli {voice} dalle tue preferite</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>Aggiungi {voice} alle tue preferite</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>Scegli una voce</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
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
        <translation>pronta</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>controfigura · chiede {size}</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>controfigura · parla il motore piccolo</translation>
    </message>
    <message>
        <source>female</source>
        <translation>donna</translation>
    </message>
    <message>
        <source>male</source>
        <translation>uomo</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>il motore non ha dato segni di vita per %n secondo</numerusform>
            <numerusform>il motore non ha dato segni di vita per %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>viene caricato di nuovo; chiedi ancora quando è pronto</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>il motore è bloccato, e anche quelli che ne hanno preso il posto</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>chiudi Lyre e riaprilo; se non basta, riavvia il computer</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>il sistema audio non risponde</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>puoi scrivere e leggere; se resta così, chiudi Lyre e riaprilo</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>Parla</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voci</translation>
    </message>
</context>
</TS>
