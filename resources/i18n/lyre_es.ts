<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>Un asistente de voz privado: todo funciona en este equipo. Las fuentes están bajo la licencia Apache 2.0. Los instaladores que incluyen Piper y eSpeak NG se distribuyen según la GPL, versión 3.</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Partes de Lyre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>Leyendo las licencias</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>Copiar lo que dijiste: {text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>Copiar la respuesta: {text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>Parar la respuesta: {text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>Oír otra vez la respuesta: {text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>Guardar el sonido de la respuesta: {text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>Abrir la carpeta de los modelos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copiar los detalles de este mensaje</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>Algo falló con {model}</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model} está dañado; descargarlo otra vez trae solo lo que está mal</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model} está aquí y en buen estado</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>Cada byte de {model} es como debe ser</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>{model} se quitó; eso liberó {size}</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} está en pausa; lo que llegó se conserva</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>Latencia de los últimos turnos</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>De voz a voz, en milisegundos</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>Velocidad de los últimos turnos</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>Lo rápido que se crea el habla</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>Memoria en los últimos minutos</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>Memoria en gigabytes, últimos cinco minutos</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>Procesador en los últimos minutos</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>Procesador en porcentaje, últimos cinco minutos</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>Pregunta algo, hablando o escribiendo.
Nada de lo que dices sale de este equipo.</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(hablado)</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Tú: {text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre: {text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
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
        <translation>Título de la conversación</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(hablado)</translation>
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
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>Exportado a: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n conversación importada</numerusform>
            <numerusform>%n conversaciones importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>Las conversaciones del disco no se pueden usar</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exportar como Markdown…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>Exportar todo como Markdown…</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>Exportar todo como JSON…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>Borrar todas las conversaciones…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>Más sobre las conversaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>Las conversaciones nuevas no se guardan. Los ajustes pueden cambiarlo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>Aquí aparecerá lo que hables.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>¿Borrar «{title}» para siempre?</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>¿Borrar todas las conversaciones para siempre?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>Se preparan los gráficos…</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>Guardar los turnos como tabla (CSV)</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>Guardar los gráficos como imagen (PNG)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>Gráficos o turnos</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>Primer sonido creado</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>De voz a voz</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>Respuesta entera</translation>
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
        <translation>Turno {number}: oído a los {first} ({stages})</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>huecos: {count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>Turno {number}: {speed:.0f} tokens por segundo; el tiempo real pide {needed}</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>Turno {number}: {speed} veces más rápido de lo que se oye</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>Turno {number}: sin velocidad medida</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>Aún no hay turnos: pregunta algo y aquí verás sus tiempos</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>La mitad de las respuestas se oye en {p50}, el {most} en {p95}. Dentro del objetivo de {target}: {share}.</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Aún no hay turnos</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de la GPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>otra memoria de Lyre {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>otros programas {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind}: {bands}; {free} libres de {total}</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>Procesador: Lyre {ours}, todos los programas {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>aún sin tendencia</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>{share} más lento que antes</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>{share} más rápido que antes</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>Cinco turnos seguidos superaron el objetivo de {limit}, desde el turno {turn}</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>Los turnos tardan la mitad más que antes, desde el turno {turn}: ahora {now}</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>Solo el {share} de los turnos cumplió el objetivo, desde el turno {turn}</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral es lo que más tarda: empieza una conversación nueva, o elige int8 o int4 para él en los ajustes</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>Orpheus es lo que más tarda hasta su primer sonido: cierra otros programas que usen la GPU, o elige int8 en los ajustes</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>El códec es lo que más tarda: deja que use la GPU (Códec: automático en los ajustes)</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>Escuchar y pensar es lo que más tarda en este procesador: cierra otros programas y empieza una conversación nueva, pues una larga se lee entera de nuevo</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>La voz es lo que más tarda en este procesador: cierra otros programas, o elige a Joe, que necesita menos</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>Crear el sonido es lo que más tarda: cierra otros programas que usen el procesador</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>Al empezar iba más rápido: busca otro programa que use la GPU o el procesador; un portátil puede estar caliente o con batería</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>Hubo huecos en las respuestas: cierra otros programas que usen el procesador, o usa un altavoz con cable</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus habla más lento que el tiempo real: elige int8 o int4 para él en los ajustes, o el motor pequeño</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device} (no está)</translation>
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
        <translation>no llegó sonido del micrófono</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>espera a «Escuchando» antes de hablar</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>el micrófono solo da silencio</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>mira si está silenciado, en el aparato o en los ajustes de sonido del sistema</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>no se oyó ninguna voz</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>mantén el botón mientras hablas</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>{device} no se puede abrir ({reason})</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>conéctalo otra vez, o elige otro</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>el micrófono {device} no está</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>el altavoz {device} no está</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>conéctalo, o elige otro</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>se usa {device} hasta que vuelva</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device} está ocupado o ya no está</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>cierra el programa que lo usa, o elige otro</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device} rechaza toda frecuencia de muestreo</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>ponlo a 48000 Hz en los ajustes de sonido del sistema</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>no hay micrófono</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>no hay altavoz</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>conecta uno; hasta entonces puedes escribir y leer</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>el sistema de sonido no se puede usar ({reason})</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>reinícialo, y luego reinicia Lyre</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>el altavoz desapareció</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>conéctalo otra vez y prueba de nuevo</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>el asistente no tuvo respuesta</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>pregúntalo con otras palabras</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>no se oyeron palabras</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>habla un poco más, o más cerca del micrófono</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>es demasiado para un turno</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>di o pega menos de una vez</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>es demasiado largo para el motor pequeño</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>pregunta con menos de 2000 palabras</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>no hay memoria suficiente ni para el motor pequeño</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>cierra otros programas</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>se agotó la memoria en {place}: {change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>hay menos memoria libre que antes: {change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{now} en lugar de {before}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>{name} no se puede cargar y el motor pequeño hace su trabajo: {reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>este equipo crea el habla más despacio de lo que se dice, así que las respuestas se reúnen antes de empezar</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>una voz más pequeña da abasto: elige «Motor pequeño» para hablar en los ajustes</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>otro programa ya usa {key}</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>elige otra tecla</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>las conversaciones no se pueden guardar ({reason})</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>el archivo de las conversaciones estaba dañado</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>se apartó como {file}; las nuevas se guardan desde ahora</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>no se llega a {host}, o no por mucho tiempo</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>revisa la red y sigue con la descarga</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host} no puede servir la descarga ahora (HTTP {status})</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>sigue más tarde; lo que llegó se conserva</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>el servidor se detiene antes de tiempo</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>sigue con la descarga</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name} necesita {needed} más y {folder} tiene {free} libres</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>libera otros {missing}, o pon models.dir en una carpeta de otro disco; lo que llegó se conserva</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>otro proceso trabaja en {name}</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>espera a que termine, o detenlo, y prueba de nuevo</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>las voces ligeras, Piper y eSpeak NG, aún no están aquí: una descarga de {size} MB</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>obténgalas en la página de modelos o con `lyre models get lite-voices`</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>los ajustes no se pueden escribir ({reason})</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>haz que se pueda escribir en {folder}</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>el archivo de ajustes no es YAML{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>arregla o borra {file}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>en objetivo</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>Aún no hay turnos</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>Turnos: {count} · {share} en {p99} · {trend}</translation>
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
        <translation>Se examina este equipo</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
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
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>Ninguno; puedes escribir</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>Ninguno; puedes leer las respuestas</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>Puedes hablar ya: hay un motor pequeño incluido. Oye y responde en inglés, y funciona solo con el procesador.</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>Hay un motor pequeño incorporado; sus voces son una descarga que encontrará entre los modelos.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>Con una descarga, cuando quieras</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>Habla con un asistente que vive en este equipo. Nada de lo que dices sale de él.</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>Te damos la bienvenida a Lyre</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>Sí, restablecer</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>No, conservar</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>Están en {path}</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>Copiar dónde están los ajustes</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} habla desde cualquier ventana ({way})</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>Se pide {key}</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>Este escritorio no da tecla global: dale un atajo al comando «lyre --toggle» en sus ajustes</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>No hay tecla global; aquí se puede tener una ({way})</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>este escritorio no da tecla global</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>dale un atajo al comando «lyre --toggle» en sus ajustes</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>por X11</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>por Windows</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>por macOS</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>por el portal del escritorio</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>Progreso del paquete para GPU</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>Obtener el paquete para GPU</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>Quitar el paquete para GPU</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>El paquete para GPU</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>El paquete para GPU se está probando en la GPU</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>Hay aquí {size} de otra versión</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>Este Lyre vino sin lo que necesita la GPU de NVIDIA de este equipo. El paquete para GPU lo trae: {size} de descarga, {space} en el disco</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} de {size} aquí</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>El paquete para GPU funciona en {gpu} y está en uso</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>El paquete para GPU funciona en {gpu}. Se usará a partir del próximo inicio de Lyre</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>El paquete para GPU no funciona aquí y está desactivado: {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>Paquete para GPU</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>El modo manos libres no puede escuchar</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>Esa tecla tiene otro uso: pulsa otra</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>Pulsa la tecla nueva…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarín</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
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
        <translation>objetivo {ms:.0f} ms</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>Aún no hay turnos</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>Latencia del último turno</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>oír {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>pensar {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>hablar {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>códec {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>altavoz {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>De voz a voz {ms:.0f} ms</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>Primer sonido creado a los {ms:.0f} ms</translation>
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
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>Copiar estas líneas, o las seleccionadas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Información y más</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la última línea</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>Versiones, hardware, ajustes y las últimas líneas, sin tokens y sin lo que se dijo</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>El registro está en {path}</translation>
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
        <translation>Se examina este equipo</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>Descargar todo</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>Mostrar el cálculo en bytes</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>El cálculo</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>Copiar el cálculo</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}. Hay {free} libres</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}. Solo hay {free} libres: haz sitio primero</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>Descargar todo lo que este equipo podría usar</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>Lo que funciona en él ahora</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>Lo que podría hacer funcionar</translation>
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
        <translation>Otra memoria de Lyre</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{free} de {total}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copiar los detalles de este mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>Cambiar eso</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Cargarlo otra vez</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>Ver los ajustes</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>Ver las voces</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>Parar la prueba del micrófono</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>Abriendo el micrófono</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>Di algo: graba durante tres segundos</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>Funciona: esto es lo que oyó</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>Se oye muy bajo: acércate, o súbelo en los ajustes de sonido del sistema. Esto es lo que oyó</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>Solo da silencio: mira si está silenciado, en el aparato o en los ajustes de sonido del sistema</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>No llega ningún sonido: mira si otro programa lo usa, o elige otro</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>No hay micrófono: conecta uno, o elige otro</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>Progreso de {model}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action}: {model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{here} de {size} aquí</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>licencia {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>cabe en este equipo</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>no cabe en lo que hay libre aquí</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>necesita una tarjeta gráfica</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>restringido: sus autores quieren que antes aceptes sus condiciones, gratis</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>más de lo que hay libre en el disco</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>¿Cancelar la descarga y borrar lo que llegó?</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>¿Borrar {size} del disco?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>En parte aquí</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: {free} libres de {total}</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>No hay tarjeta gráfica para los modelos grandes</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>{free} libres de {total}; {cpu}, núcleos: {cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>{free} libres donde se guardan los modelos, en {folder}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>Los modelos grandes necesitan una tarjeta gráfica; sin ella queda el motor pequeño</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>Los modelos grandes no caben en lo que hay libre aquí; queda el motor pequeño</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>Todo lo que este equipo puede usar está aquí: {models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>Con una descarga de {size}, {models} funcionarían en {place}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>quedan {count} s</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>quedan {count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>quedan {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>Voces ligeras: Piper y eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>Oye lo que dices, en ocho idiomas, y escribe la respuesta</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>Convierte en sonido lo que hace Orpheus; cada voz de Orpheus lo necesita</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>Las voces del motor pequeño; también sustituyen a las que no están aquí</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>Habla como {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>Comprobando lo que hay: {share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · espera para probar otra vez</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>Descomprimiendo: {share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>Probándose en la GPU</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>Crear el sonido</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task}: {model}, incluido, en el procesador</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task}: {model} en {precision} en {place}, {size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>En total {total} de {free} libres en {place}, con la parte del sistema y una reserva para el escritorio</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>la descarga de {name}</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>{size} más de memoria gráfica libre</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>{size} más de memoria libre</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>El siguiente paso mejor ya cabe, y se dará tras un rato de calma</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>El siguiente paso mejor ({rung}) necesitaría {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper o eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>embeddings y cabeza</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>caché KV</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>búferes</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>grafos</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>Mandarín</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
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
        <translation>Olvidar el token de Hugging Face</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>El token está en el llavero de este sistema</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>Este sistema no tiene llavero: el token queda en memoria hasta que Lyre termine</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>Lyre ya no guarda ningún token</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Todos los modelos</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>Falta memoria una y otra vez</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>cierra otros programas</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>usa int4 para Orpheus: ocupa un cuarto de la memoria</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>usa int4 para Voxtral: ocupa un cuarto de la memoria</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>usa el motor pequeño, que no necesita memoria gráfica</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>El modelo falla una y otra vez</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>cárgalo otra vez</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>verifica sus archivos, o usa el motor pequeño hasta entonces</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>El motor se atascó una y otra vez</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>reinicia el equipo y envía el diagnóstico a quien pueda ayudar</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>usa el motor pequeño hasta renovar el controlador gráfico</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>haz sitio en el disco, o envía el diagnóstico a quien pueda ayudar</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>mira la conexión; lo que llegó se conserva, y sigue desde ahí</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>Un dispositivo de sonido falla una y otra vez</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>elige otro</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>Varias veces no se oyó nada</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>habla después de «Escuchando», o elige otro micrófono</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>Las respuestas quedan vacías</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>empieza una conversación nueva, o carga otra vez el motor</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>Esta voz queda muda</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>elige otra voz</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>Los archivos de un modelo están dañados</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>quítalo y tráelo otra vez</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>Faltan archivos de un modelo</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>tráelo otra vez</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>Las descargas se cortan una y otra vez</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>El servidor falla una y otra vez</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>prueba otra vez en una hora</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>quita un modelo, o haz sitio</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>Las conversaciones no se pueden guardar</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>Los ajustes no se pueden guardar</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>Lo mismo falló {times} veces</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>envía el diagnóstico a quien pueda ayudar</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>no llegó sonido del micrófono</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>espera a «Escuchando» antes de hablar</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>El micrófono desapareció mientras escuchaba</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>Compruebe que está conectado y que el servidor de sonido funciona; se volverá a usar en cuanto esté disponible</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>el micrófono no da sonido</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>mira si otro programa lo usa, o elige otro</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>no hay micrófono</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>conecta uno; hasta entonces puedes escribir</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>(hablado)</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>Restablecer: {setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>No puede ser: el ajuste queda como estaba</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>Tabla (*.csv);;Cronología para chrome://tracing y Perfetto (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>Guardar los turnos</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>No se pudo guardar: {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>Elige otra carpeta, o haz sitio en el disco</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>Ahora se usa {device}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>Voz y motor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Del perfil</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>Fijado por {variable} en el entorno</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>Fijado en la línea de comandos</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Tecla para hablar</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>La tecla que habla, en la ventana</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>Mantener la tecla mientras hablas, pulsarla una vez para empezar y otra para enviar, o simplemente hablar</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>Pulsar para empezar, pulsar para enviar</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>Manos libres: solo habla</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>Manos libres descansa tras</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>Minutos de calma tras los que vuelve a esperar la tecla; 0 es nunca</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>Tecla para hablar en todas partes</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>Una tecla que habla con otro programa delante</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>Responder antes</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>Preparar la respuesta mientras aún hablas; automático: no con batería</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>Tocar un sonido corto cuando escucha</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>Con qué escucha</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Tener listo el micrófono</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>Dejar abierto el micrófono para no perder la primera sílaba; no se guarda nada</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>Con qué habla</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>Motor pequeño</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>Lo que responde; automático es el motor completo donde puede funcionar</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>Motor completo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>Qué importa más: rapidez y memoria larga, o memoria libre</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>Ahorra memoria</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>Escuchar y escribir</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>Precisión de Voxtral, que escucha y escribe</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>Precisión de Orpheus, que habla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>Claro u oscuro; sistema sigue al escritorio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Tamaño de todo el texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Idioma de la ventana, desde el próximo inicio</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>Dejar que las cosas se muevan en pantalla</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>Al cerrar la ventana Lyre queda en la bandeja, donde la haya</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar conversaciones</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>Guardar conversaciones en el disco de este equipo</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Palabras en el registro</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>Escribir también en el registro lo que se dijo</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>Estado para otros programas</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>Dar el estado a programas de este equipo, sin ninguna palabra</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>Puerto del estado</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>Puerto de la dirección local para eso</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Buscar versiones más nuevas</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>Preguntar una vez al día si hay una versión más nueva; no se envía nada sobre usted</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>Cuánto se escribe en el registro</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>También avisos</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>También lo que hace</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>Cada detalle</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>Dónde convierte SNAC los códigos en sonido</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>En la CPU</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>Memoria de la conversación</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>Tokens de la conversación que se conservan</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>Frase más larga</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>Tokens de sonido que puede ocupar una frase</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>Devolver memoria</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>Minutos de calma tras los que los modelos grandes devuelven su memoria; 0 es nunca</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>Probar modelos mejores</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>Segundos de calma tras los que se prueban modelos mejores; 0 es nunca</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>Voces en memoria</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>RAM en GB para modelos que esperan a su voz</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>Carpeta de los modelos</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>Dónde están los modelos del motor completo</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>Los ajustes no se pueden escribir</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>El archivo de ajustes no se pudo leer; se conserva como {name}</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>los ajustes nuevos van a un archivo nuevo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>Lo mismo desde cualquier otro programa</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>Mantener para hablar; tocar para seguir grabando, tocar otra vez para enviar; interrumpe una respuesta</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>Cancelar una grabación, parar una respuesta, salir del cuadro de texto</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>Enviar lo escrito</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>Ir al siguiente control; Espacio lo pulsa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>Mientras está abierto el micrófono de unos auriculares Bluetooth, todo su sonido es peor. Por eso se abre solo mientras hablas: espera a «Escuchando» antes de hablar.</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>Guardar el sonido de la respuesta</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Sonido WAV (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>Sonido FLAC, la mitad de grande (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>El sonido se guardó como {file}</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Está en {folder}</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>El sonido no se pudo guardar</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>tiempo real: {needed} tokens/s</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>tiempo real: {needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} ms</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>Objetivos: {targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>El asistente se está cargando; ya puedes escribir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>Mantén {key} o este botón para hablar, toca para seguir grabando</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>Abriendo el micrófono</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>Espera a «Escuchando» antes de hablar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>Suelta para enviar, Escape para cancelar</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>Mantén {key} para interrumpir, Escape para parar</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>El mensaje de arriba dice qué hacer</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>Manos libres: escuchando</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>Solo habla, o mantén {key}</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>Responde cuando haces una pausa, Escape para cancelar</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>Habla para interrumpir, Escape para parar</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>Manos libres: empezando</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>Hasta entonces mantén {key} o este botón para hablar</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>Manos libres: en descanso</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>Pulsa {key} o este botón para hablar</translation>
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
        <translation>Lyre terminó de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>Envía el diagnóstico a quien pueda ayudar; no contiene nada de lo dicho</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre aún no puede grabar</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>espera a que esté listo</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>no existe ese comando</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>El diagnóstico está en el portapapeles</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>Pégalo donde pidas ayuda</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
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
        <translation>Añadir una emoción, como una risa</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>No se pudo cargar el asistente</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>La grabación llegó a su límite de 5 minutos y se envió</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>El micrófono no se puede usar</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>Algo falló en este turno; la conversación se conserva</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>Hablar sin la tecla: una pausa termina lo que dices</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>Hablar, {state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● Micrófono abierto</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>El micrófono está abierto para no perder la primera sílaba; no se guarda nada</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>Copiar la conversación</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>Motor pequeño en este equipo</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>Motor completo en este equipo</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>Motor pequeño y completo en este equipo</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>O escribe aquí</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>Intro envía, Mayús+Intro empieza una línea, Arriba recupera lo último</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Token de Hugging Face</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>Lo guarda el llavero del sistema, y no se muestra</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. Acepta las condiciones en la página del modelo; es gratis, y lo piden sus autores:</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. Crea un token que pueda leer, y pégalo abajo:</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>la página del modelo</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>la página de los tokens</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>Copiar la dirección: {page}</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>Abrir en el navegador: {page}</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>El token va al llavero del sistema y a Hugging Face, a ningún otro sitio</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>Mostrar Lyre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre: {state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>Parar y enviar</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>no hay altavoz</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>conecta uno para oír otra vez la respuesta</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} tokens/s</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>Últimos turnos</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>Ocurrió algo inesperado; Lyre sigue</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>Si vuelve a ocurrir, envía el diagnóstico a quien pueda ayudar</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre no sabe dónde preguntar por versiones más nuevas</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>Quien se lo dio puede decirlo; va en el ajuste updates.address</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>Ya está Lyre {newer}; esta es la {present}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>Intro elige, la flecha derecha reproduce, un asterisco la hace favorita</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · experimental</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>Lyre no se hizo para entender este idioma cuando lo hablas</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>experimental en conversación</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>Desde ahora las respuestas son en este idioma: {language}.</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>Una voz suplente habla por {voice}.</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>Hablar en este idioma es experimental: Lyre no se hizo para entenderlo ({language}).</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>La suplente de {voice} omite estas</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>Con el motor pequeño una suplente habla por {voice}.</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>Con el motor pequeño las respuestas son en inglés; una suplente inglesa habla por {voice}. Idioma de la muestra: {language}.</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>Buscar voces</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>Voz: {language}</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>Obtener la voz real ({size})</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>Obtener la voz real de {voice}, {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>Parar la muestra</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>Oír cómo suena {voice}</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>Quitar a {voice} de tus favoritas</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>Añadir a {voice} a tus favoritas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>Elegir una voz</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
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
        <translation>lista</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>suplente · necesita {size}</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>suplente · habla el motor pequeño</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>el motor no dio señales de vida durante %n segundo</numerusform>
            <numerusform>el motor no dio señales de vida durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>se carga de nuevo; pregunta otra vez cuando esté listo</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>el motor está atascado, y los que ocuparon su lugar también</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>cierra Lyre y ábrelo otra vez; si no ayuda, reinicia el equipo</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>el sistema de sonido no responde</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>puedes escribir y leer; si sigue así, cierra Lyre y ábrelo otra vez</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
</TS>
