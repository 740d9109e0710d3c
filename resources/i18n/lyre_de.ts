<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>Ein privater Sprachassistent: Alles läuft auf diesem Rechner. Die Quellen stehen unter der Apache-Lizenz 2.0. Installer, die Piper und eSpeak NG enthalten, werden unter den Bedingungen der GPL, Version 3, verbreitet.</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Teile von Lyre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>Die Lizenzen werden gelesen</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>spricht</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>Kopieren, was Sie gesagt haben: {text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>Antwort kopieren: {text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>Antwort anhalten: {text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>Antwort noch einmal hören: {text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>Ton der Antwort speichern: {text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>Ordner der Modelle öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Einzelheiten dieser Meldung kopieren</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>Mit {model} ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model} ist beschädigt; ein neuer Download holt nur, was falsch ist</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model} ist da und in Ordnung</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>Jedes Byte von {model} ist, wie es sein soll</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>{model} ist entfernt; das hat {size} frei gemacht</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} pausiert; was schon da ist, bleibt</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>Latenz der letzten Runden</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>Stimme zu Stimme, in Millisekunden</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>Tempo der letzten Runden</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>Wie schnell Sprache entsteht</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Speicher in den letzten Minuten</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>Speicher in Gigabyte, letzte fünf Minuten</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>Prozessor in den letzten Minuten</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>Prozessor in Prozent, letzte fünf Minuten</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>Fragen Sie etwas, gesprochen oder geschrieben.
Nichts, was Sie sagen, verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(gesprochen)</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Sie: {text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre: {text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
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
        <translation>Titel des Gesprächs</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Gespräche importieren</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(gesprochen)</translation>
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
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>Exportiert nach: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n Gespräch importiert</numerusform>
            <numerusform>%n Gespräche importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>Die Gespräche auf der Festplatte sind nicht benutzbar</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>Alle als Markdown exportieren …</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>Alle als JSON exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>Alle Gespräche löschen …</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>Mehr zu Gesprächen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>Neue Gespräche werden nicht aufbewahrt. Die Einstellungen können das ändern.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>Hier steht, worüber Sie sprechen.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>Alle Gespräche endgültig löschen?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>Die Diagramme werden vorbereitet …</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>Runden als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>Diagramme als Bild speichern (PNG)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>Diagramme oder Runden</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>Erster Ton gemacht</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>Stimme zu Stimme</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>Ganze Antwort</translation>
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
        <translation>Runde {number}: gehört nach {first} ({stages})</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>Lücken: {count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>Runde {number}: {speed:.0f} Token pro Sekunde; Echtzeit braucht {needed}</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>Runde {number}: {speed}-mal so schnell, wie man es hört</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>Runde {number}: kein Tempo gemessen</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>Noch keine Runde: Fragen Sie etwas, und hier erscheinen die Zeiten</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>Die Hälfte der Antworten ist nach {p50} zu hören, {most} nach {p95}. Innerhalb des Ziels von {target}: {share}.</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>übriger Speicher von Lyre {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>andere Programme {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind}: {bands}; {free} von {total} frei</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>Prozessor: Lyre {ours}, alle Programme {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>noch kein Trend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>{share} langsamer als vorher</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>{share} schneller als vorher</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>Fünf Runden nacheinander dauerten länger als das Ziel von {limit}, seit Runde {turn}</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>Runden dauern um die Hälfte länger als zuvor, seit Runde {turn}: jetzt {now}</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>Nur {share} der Runden blieben innerhalb des Ziels, seit Runde {turn}</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral braucht am längsten: Beginnen Sie ein neues Gespräch, oder wählen Sie int8 oder int4 dafür in den Einstellungen</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>Orpheus braucht am längsten bis zum ersten Ton: Schließen Sie andere Programme, die die GPU nutzen, oder wählen Sie int8 in den Einstellungen</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>Der Codec braucht am längsten: Lassen Sie ihn auf der GPU laufen (Codec: Automatisch in den Einstellungen)</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>Zuhören und Denken dauern auf diesem Prozessor am längsten: Schließen Sie andere Programme, und beginnen Sie ein neues Gespräch, denn ein langes wird neu gelesen</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>Die Stimme dauert auf diesem Prozessor am längsten: Schließen Sie andere Programme, oder wählen Sie Joe, der am wenigsten braucht</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>Der Ton dauert am längsten: Schließen Sie andere Programme, die den Prozessor nutzen</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>Am Anfang war es schneller: Suchen Sie ein anderes Programm, das GPU oder Prozessor nutzt; ein Laptop ist vielleicht heiß oder im Akkubetrieb</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>Antworten hatten Lücken: Schließen Sie andere Programme, die den Prozessor nutzen, oder nehmen Sie einen Lautsprecher mit Kabel</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus spricht langsamer als in Echtzeit: Wählen Sie int8 oder int4 dafür in den Einstellungen, oder die kleine Engine</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device} (nicht da)</translation>
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
        <translation>Vom Mikrofon kam kein Ton</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>Warten Sie auf „Hört zu“, bevor Sie sprechen</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>Das Mikrofon liefert nur Stille</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>Prüfen Sie, ob es stumm ist, am Gerät oder in den Toneinstellungen des Systems</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>Es war keine Stimme zu hören</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>Halten Sie die Taste, solange Sie sprechen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>{device} lässt sich nicht öffnen ({reason})</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>Stecken Sie es neu an, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>Das Mikrofon {device} ist nicht da</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>Der Lautsprecher {device} ist nicht da</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>Stecken Sie es an, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>{device} wird benutzt, bis es wieder da ist</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device} ist belegt oder fort</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>Schließen Sie das Programm, das es benutzt, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device} lehnt jede Abtastrate ab</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>Stellen Sie es in den Toneinstellungen des Systems auf 48000 Hz</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>Es gibt kein Mikrofon</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>Es gibt keinen Lautsprecher</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>Schließen Sie eines an; bis dahin können Sie tippen und lesen</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>Das Tonsystem ist nicht benutzbar ({reason})</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>Starten Sie es neu, danach Lyre</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>Der Lautsprecher ist fort</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>Schließen Sie ihn wieder an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>Der Assistent hatte keine Antwort</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>Fragen Sie es mit anderen Worten</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>Es waren keine Wörter zu hören</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>Sprechen Sie etwas länger oder näher am Mikrofon</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>Das ist zu viel für eine Runde</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>Sagen oder fügen Sie weniger auf einmal ein</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>Das ist zu lang für die kleine Engine</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>Fragen Sie mit weniger als 2.000 Wörtern</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>Der Speicher reicht nicht einmal für die kleine Engine</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>Der Speicher auf {place} ging aus: {change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>Es ist weniger Speicher frei als vorher: {change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now} statt {before}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>{name} lässt sich nicht laden, die kleine Engine übernimmt: {reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>Dieser Rechner macht Sprache langsamer, als sie gesprochen wird; Antworten werden daher vor dem Beginn gesammelt</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>Eine kleinere Stimme kommt mit: Wählen Sie „Kleine Engine“ für das Sprechen in den Einstellungen</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>Ein anderes Programm benutzt {key} schon</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>Wählen Sie eine andere Taste</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>Gespräche können nicht aufbewahrt werden ({reason})</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>Die Datei der Gespräche war beschädigt</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>Sie liegt nun unter {file}; neue werden ab jetzt aufbewahrt</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>{host} ist nicht erreichbar, oder nicht lange genug</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>Prüfen Sie das Netz, und setzen Sie den Download fort</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host} kann den Download jetzt nicht liefern (HTTP {status})</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>Setzen Sie ihn später fort; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>Der Server hört zu früh auf</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>Setzen Sie den Download fort</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name} braucht noch {needed}, und {folder} hat {free} frei</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>Machen Sie weitere {missing} frei, oder setzen Sie models.dir auf einen Ordner auf einer anderen Festplatte; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>Ein anderer Prozess arbeitet an {name}</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>Warten Sie, bis er fertig ist, oder beenden Sie ihn, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>die kleinen Stimmen, Piper und eSpeak NG, sind noch nicht da: ein Download von {size} MB</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>holen Sie sie auf der Seite der Modelle oder mit `lyre models get lite-voices`</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>Die Einstellungen können nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>Machen Sie {folder} beschreibbar</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>Die Einstellungsdatei ist kein YAML{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>Reparieren oder löschen Sie {file}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>Runden: {count} · {share} innerhalb {p99} · {trend}</translation>
    </message>
    <message>
        <source>{share} within</source>
        <translation>{share} innerhalb</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>Dieser Rechner wird angesehen</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Sprechen beginnen</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>Keines; Sie können tippen</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>Keiner; Sie können die Antworten lesen</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>Sie können sofort sprechen: Eine kleine Engine ist eingebaut. Sie hört und antwortet auf Englisch und läuft allein auf dem Prozessor.</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>Eine kleine Engine ist eingebaut; ihre Stimmen sind ein Download, den Sie bei den Modellen finden.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>Mit einem Download, wann immer Sie wollen</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>Sprechen Sie mit einem Assistenten, der auf diesem Rechner wohnt. Nichts, was Sie sagen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>Willkommen bei Lyre</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>Ja, zurücksetzen</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>Sie liegen in {path}</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>Ort der Einstellungen kopieren</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} spricht aus jedem Fenster ({way})</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>{key} wird gerade angefragt</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>Dieser Desktop gibt keine globale Taste: Legen Sie in seinen Einstellungen ein Kürzel auf den Befehl „lyre --toggle“</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>Keine globale Taste gesetzt; hier ist eine möglich ({way})</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>Dieser Desktop gibt keine globale Taste</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>Legen Sie in seinen Einstellungen ein Kürzel auf den Befehl „lyre --toggle“</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>über X11</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>über Windows</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>über macOS</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>über das Portal des Desktops</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>Fortschritt des GPU-Pakets</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>GPU-Paket holen</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>GPU-Paket entfernen</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>Das GPU-Paket</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>Das GPU-Paket wird auf der GPU ausprobiert</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>{size} einer anderen Version liegen hier</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>Dieses Lyre kam ohne das, was die NVIDIA-GPU hier braucht. Das GPU-Paket bringt es: {size} herunterzuladen, {space} auf der Festplatte</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} von {size} da</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>Das GPU-Paket läuft auf {gpu} und ist in Gebrauch</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>Das GPU-Paket läuft auf {gpu}. Ab dem nächsten Start von Lyre wird es benutzt</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>Das GPU-Paket läuft hier nicht und ist abgeschaltet: {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>GPU-Paket</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>Freihändig kann nicht zuhören</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>Diese Taste hat schon eine Aufgabe: Drücken Sie eine andere</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Neue Taste drücken …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation>Ziel {ms:.0f} ms</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>Latenz der letzten Runde</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>Hören {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>Denken {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>Sprechen {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>Codec {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>Lautsprecher {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>Stimme zu Stimme {ms:.0f} ms</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>Erster Ton gemacht nach {ms:.0f} ms</translation>
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
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>Diese Zeilen kopieren, oder die ausgewählten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>Versionen, Hardware, Einstellungen und die letzten Zeilen, ohne Token und ohne Gesagtes</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>Das Protokoll liegt in {path}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>Dieser Rechner wird angesehen</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>Alles herunterladen</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>Rechnung in Bytes zeigen</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>Rechnung kopieren</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}. {free} sind frei</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}. Nur {free} sind frei: Schaffen Sie zuerst Platz</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>Alles herunterladen, was dieser Rechner nutzen könnte</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>Was jetzt darauf läuft</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>Was er ausführen könnte</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation>Übriger Speicher von Lyre</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{free} von {total}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>Einzelheiten dieser Meldung kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Zu den Modellen</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Das ändern</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>Zu den Stimmen</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>Mikrofon ausprobieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>Mikrofonprobe anhalten</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>Das Mikrofon wird geöffnet</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>Sagen Sie etwas: Es nimmt drei Sekunden auf</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>Es funktioniert: Das hat es gehört</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>Es ist sehr leise: Kommen Sie näher, oder stellen Sie es in den Toneinstellungen des Systems lauter. Das hat es gehört</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>Es liefert nur Stille: Prüfen Sie, ob es stumm ist, am Gerät oder in den Toneinstellungen des Systems</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>Es kommt gar kein Ton: Prüfen Sie, ob ein anderes Programm es benutzt, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>Es gibt kein Mikrofon: Schließen Sie eines an, oder wählen Sie ein anderes</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>Fortschritt von {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action}: {model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} von {size} da</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>Lizenz {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>passt auf diesen Rechner</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>passt nicht in das, was hier frei ist</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>braucht eine Grafikkarte</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>geschützt: Die Hersteller möchten, dass Sie zuerst ihren Bedingungen zustimmen, kostenlos</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>mehr, als auf der Festplatte frei ist</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>Download abbrechen und löschen, was schon da ist?</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>{size} von der Festplatte löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>Teilweise da</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: {free} von {total} frei</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>Keine Grafikkarte, auf der die großen Modelle laufen könnten</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>{free} von {total} frei; {cpu}, Kerne: {cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>{free} frei, wo Modelle aufbewahrt werden, in {folder}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>Die großen Modelle brauchen eine Grafikkarte; ohne sie bleibt die kleine Engine</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>Die großen Modelle passen nicht in das, was hier frei ist; die kleine Engine bleibt</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>Alles, was dieser Rechner ausführen kann, ist da: {models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>Mit einem Download von {size} würden {models} auf {place} laufen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>noch {count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>noch {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>Kleine Stimmen: Piper und eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>Hört, was Sie sagen, in acht Sprachen, und schreibt die Antwort</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>Macht Ton aus dem, was Orpheus liefert; jede Stimme von Orpheus braucht es</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>Die Stimmen der kleinen Engine; sie vertreten auch die, die nicht da sind</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>Spricht als {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Server wird gefragt</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>Prüft, was schon da ist: {share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>Wird entpackt: {share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>Wird auf der GPU ausprobiert</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} pro Sekunde</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>Ton erzeugen</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task}: {model}, eingebaut, auf dem Prozessor</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task}: {model} in {precision} auf {place}, {size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>Insgesamt {total} von {free} frei auf {place}, mit dem Anteil des Systems und einer Reserve für den Desktop</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>den Download von {name}</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>{size} mehr freien Grafikspeicher</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>{size} mehr freien Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>Der nächste bessere Schritt ist jetzt möglich und folgt, wenn eine Weile Ruhe ist</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>Der nächste bessere Schritt ({rung}) bräuchte {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper oder eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>Embeddings und Kopf</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>Graphen</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation>Hugging-Face-Token vergessen</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>Das Token liegt im Schlüsselbund dieses Systems</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>Dieses System hat keinen Schlüsselbund: Das Token bleibt im Speicher, bis Lyre endet</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>Lyre hat jetzt kein Token mehr</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Alle Modelle</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>Immer wieder zu wenig Speicher</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>nehmen Sie int4 für Orpheus: Es braucht ein Viertel des Speichers</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>nehmen Sie int4 für Voxtral: Es braucht ein Viertel des Speichers</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>nehmen Sie die kleine Engine, die keinen Grafikspeicher braucht</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>Das Modell versagt immer wieder</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>laden Sie es neu</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>prüfen Sie seine Dateien, oder nehmen Sie bis dahin die kleine Engine</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>Die Engine bleibt immer wieder stecken</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>starten Sie den Rechner neu, und senden Sie die Diagnose an jemanden, der helfen kann</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>nehmen Sie die kleine Engine, bis der Grafiktreiber erneuert ist</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>schaffen Sie Platz auf der Festplatte, oder senden Sie die Diagnose an jemanden, der helfen kann</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>prüfen Sie die Verbindung; was schon da ist, bleibt, und es geht von dort weiter</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>Ein Tongerät versagt immer wieder</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>Mehrmals war nichts zu hören</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>sprechen Sie nach „Hört zu“, oder wählen Sie ein anderes Mikrofon</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>Antworten bleiben leer</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>beginnen Sie ein neues Gespräch, oder laden Sie die Engine neu</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>Diese Stimme bleibt stumm</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>wählen Sie eine andere Stimme</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>Dateien eines Modells sind beschädigt</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>entfernen Sie es, und holen Sie es neu</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>Dateien eines Modells fehlen</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>holen Sie es neu</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>Downloads brechen immer wieder ab</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>Der Server versagt immer wieder</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>versuchen Sie es in einer Stunde noch einmal</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>entfernen Sie ein Modell, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>Gespräche können nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>Einstellungen können nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>Dasselbe ist {times}-mal fehlgeschlagen</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>senden Sie die Diagnose an jemanden, der helfen kann</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>Vom Mikrofon kam kein Ton</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>Warten Sie auf „Hört zu“, bevor Sie sprechen</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>Das Mikrofon verschwand, während es zuhörte</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>Prüfen Sie, ob es angeschlossen ist und der Soundserver läuft; sobald es da ist, wird es wieder benutzt</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>Das Mikrofon gibt keinen Ton</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>Prüfen Sie, ob ein anderes Programm es benutzt, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>Es gibt kein Mikrofon</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>Schließen Sie eines an; bis dahin können Sie tippen</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>(gesprochen)</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Zurücksetzen: {setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>Das geht nicht: Die Einstellung bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>Tabelle (*.csv);;Zeitleiste für chrome://tracing und Perfetto (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>Runden speichern</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Es konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf der Festplatte</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>{device} wird jetzt benutzt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>Stimme und Engine</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Aus dem Profil</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>Von {variable} in der Umgebung gesetzt</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>Auf der Befehlszeile gesetzt</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Sprechtaste</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>Die Taste, mit der man im Fenster spricht</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Wie sie benutzt wird</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>Die Taste halten, solange Sie sprechen, einmal zum Beginnen und einmal zum Senden drücken, oder einfach sprechen</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Halten zum Sprechen</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>Drücken, sprechen, drücken</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>Freihändig: einfach sprechen</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>Freihändig ruht nach</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>Minuten Ruhe, nach denen es wieder auf die Sprechtaste wartet; 0 ist nie</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>Sprechtaste überall</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>Eine Taste, mit der man spricht, während ein anderes Programm vorn ist</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>Früh antworten</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>Die Antwort vorbereiten, während Sie noch sprechen; automatisch: nicht im Akkubetrieb</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>Einen kurzen Ton spielen, wenn es zuhört</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>Womit es zuhört</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mikrofon bereithalten</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>Das Mikrofon offen halten, damit keine erste Silbe verloren geht; nichts davon wird aufbewahrt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>Womit es spricht</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>Kleine Engine</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>Was antwortet; automatisch ist die volle Engine, wo sie laufen kann</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>Volle Engine</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>Was wichtiger ist: Tempo und ein langes Gedächtnis, oder freier Speicher</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>Spart Speicher</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>Zuhören und Schreiben</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>Genauigkeit von Voxtral, das zuhört und schreibt</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>Genauigkeit von Orpheus, das spricht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>Hell oder dunkel; System folgt dem Desktop</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Größe aller Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>Dinge auf dem Bildschirm dürfen sich bewegen</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>Wird das Fenster geschlossen, bleibt Lyre im Infobereich, wo es einen gibt</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>Gespräche auf der Festplatte dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Wörter im Protokoll</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>Auch ins Protokoll schreiben, was gesagt wurde</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>Status für andere Programme</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>Programmen auf diesem Rechner den Zustand nennen, ohne ein Wort</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>Port des Status</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>Port der Loopback-Adresse dafür</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Nach neueren Versionen sehen</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>Einmal am Tag fragen, ob es eine neuere Version gibt; nichts über Sie wird gesendet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>Wie viel ins Protokoll geschrieben wird</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>Auch Warnungen</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>Auch, was es tut</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>Jede Einzelheit</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>Wo SNAC aus Codes Ton macht</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>Auf der CPU</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>Gedächtnis des Gesprächs</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>Token des Gesprächs, die behalten werden</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>Längster Satzteil</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>Token Ton, die ein Satzteil haben darf</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Speicher zurückgeben</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>Minuten Ruhe, nach denen die großen Modelle ihren Speicher zurückgeben; 0 ist nie</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>Bessere Modelle versuchen</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>Sekunden Ruhe, nach denen bessere Modelle versucht werden; 0 ist nie</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>Stimmen im Speicher</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>RAM in GB für Modelle, die auf ihre Stimme warten</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>Wo die Modelle der vollen Engine liegen</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>Die Einstellungen können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>Die Einstellungsdatei war nicht lesbar; sie heißt nun {name}</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>Neue Einstellungen kommen in eine frische Datei</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>Dasselbe aus jedem anderen Programm</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>Halten zum Sprechen; tippen, um weiter aufzunehmen, noch einmal tippen zum Senden; unterbricht eine Antwort</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>Aufnahme abbrechen, Antwort anhalten, Textfeld verlassen</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>Getipptes senden</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>Zum nächsten Bedienelement; die Leertaste drückt es</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>Solange das Mikrofon eines Bluetooth-Headsets offen ist, klingt alles darin schlechter. Darum ist es nur offen, während Sie sprechen: Warten Sie auf „Hört zu“, bevor Sie sprechen.</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>Ton der Antwort speichern</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV-Ton (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>FLAC-Ton, halb so groß (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>Der Ton wurde als {file} gespeichert</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Er liegt in {folder}</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>Der Ton konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>Echtzeit: {needed} Token/s</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>Echtzeit: {needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>letzte</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} ms</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>Ziele: {targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>Der Assistent wird geladen; tippen können Sie schon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>{key} oder diese Taste halten, um zu sprechen; tippen, um weiter aufzunehmen</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>Mikrofon startet</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>Warten Sie auf „Hört zu“, bevor Sie sprechen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>Loslassen zum Senden, Escape zum Abbrechen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>{key} halten zum Unterbrechen, Escape zum Anhalten</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>Die Meldung oben sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>Freihändig: hört zu</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>Einfach sprechen, oder {key} halten</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>Es antwortet, wenn Sie innehalten; Escape zum Abbrechen</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>Sprechen zum Unterbrechen, Escape zum Anhalten</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>Freihändig: startet</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>Bis dahin {key} oder diese Taste halten, um zu sprechen</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>Freihändig: ruht</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>{key} oder diese Taste drücken, um zu sprechen</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation>Lyre endete beim letzten Mal unerwartet</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>Senden Sie die Diagnose an jemanden, der helfen kann; nichts Gesagtes ist darin</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre kann noch nicht aufnehmen</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>Warten Sie, bis es bereit ist</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>Diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>Die Diagnose ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>Fügen Sie sie dort ein, wo Sie um Hilfe bitten</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation>Gefühl einfügen, etwa ein Lachen</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>Der Assistent konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>Die Aufnahme erreichte ihre Grenze von 5 Minuten und wurde gesendet</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>Das Mikrofon ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>Bei dieser Runde ging etwas schief; das Gespräch bleibt</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>Ohne Taste sprechen: Eine Pause beendet, was Sie sagen</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>Sprechen, {state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● Mikrofon an</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>Das Mikrofon ist offen, damit keine erste Silbe verloren geht; nichts wird aufbewahrt</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Gespräch kopieren</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>Kleine Engine auf diesem Rechner</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>Volle Engine auf diesem Rechner</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>Kleine und volle Engine auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>Oder hier tippen</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Nachricht tippen</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine Zeile, Pfeil hoch holt die letzte zurück</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging-Face-Token</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>Liegt im Schlüsselbund des Systems und wird nirgends gezeigt</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token benutzen</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. Stimmen Sie den Bedingungen auf der Seite des Modells zu; es ist kostenlos, und die Hersteller bitten darum:</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. Erstellen Sie ein Token, das lesen darf, und fügen Sie es unten ein:</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>die Seite des Modells</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>die Seite für Token</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>Adresse kopieren: {page}</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>Im Browser öffnen: {page}</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>Das Token geht in den Schlüsselbund des Systems und an Hugging Face, sonst nirgendwohin</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>Lyre zeigen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre: {state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Anhalten und senden</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>Es gibt keinen Lautsprecher</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>Schließen Sie einen an, um die Antwort noch einmal zu hören</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} Token/s</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>Letzte Runden</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>Etwas Unerwartetes ist geschehen; Lyre läuft weiter</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>Geschieht es wieder, senden Sie die Diagnose an jemanden, der helfen kann</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre weiß nicht, wo es nach neueren Versionen fragen soll</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>Wer es Ihnen gegeben hat, kann es sagen; es kommt in die Einstellung updates.address</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>Lyre {newer} ist da; dies ist {present}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>Enter wählt, Pfeil rechts spielt, Sternchen macht zum Favoriten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · experimentell</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>Lyre versteht diese Sprache nicht zuverlässig, wenn Sie sie sprechen</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>im Gespräch experimentell</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>Antworten sind ab jetzt auf {language}.</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>Eine Ersatzstimme spricht für {voice}.</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>Sprechen auf {language} ist experimentell: Lyre wurde nicht dafür gemacht.</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>Die Ersatzstimme für {voice} lässt diese weg</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>Mit der kleinen Engine spricht eine Ersatzstimme für {voice}.</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>Mit der kleinen Engine sind Antworten auf Englisch; eine englische Ersatzstimme spricht für {voice}. Die Hörprobe ist auf {language}.</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Stimmen suchen</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>Stimme: {language}</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>Echte Stimme holen ({size})</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>Echte Stimme von {voice} holen, {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>Hörprobe anhalten</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>Hören, wie {voice} klingt</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>{voice} aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>{voice} zu den Favoriten</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
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
        <translation>bereit</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>Ersatzstimme · braucht {size}</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>Ersatzstimme · die kleine Engine spricht</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>die Engine gab %n Sekunde lang kein Lebenszeichen</numerusform>
            <numerusform>die Engine gab %n Sekunden lang kein Lebenszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>sie wird neu geladen; fragen Sie noch einmal, wenn sie bereit ist</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>die Engine steckt fest, und auch, was an ihre Stelle trat</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>schließen Sie Lyre, und starten Sie es neu; hilft das nicht, starten Sie den Rechner neu</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>das Tonsystem antwortet nicht</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>Sie können tippen und lesen; bleibt es so, schließen Sie Lyre, und starten Sie es neu</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
</TS>
