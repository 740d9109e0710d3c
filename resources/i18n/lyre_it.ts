<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationKeeper</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number}: heard after {first} ({stages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.1f} times as fast as it is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, 95 % within {p95}. Within the target of {target}: {share:.0%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor: Lyre {ours:.0%}, all programs {all:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} slower than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0%} faster than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share:.0%} of the turns were within the target, since turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} · Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ear</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>50 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns: {count} · 99 % within {p99} · {trend}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by X11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sound after {ms:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole} ({stages})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, %n core(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{device} is in use now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the key while you speak, or press it once to begin and once to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real time: {needed:.0f}×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>there is no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Microphone on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceRows</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
