<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>A private voice assistant: everything runs on this machine. The sources are under the Apache License 2.0. Installers with Piper and eSpeak NG inside are distributed under the terms of the GPL, version 3.</source>
        <translation>निजी आवाज़ सहायक: सब कुछ इसी मशीन पर चलता है। स्रोत Apache लाइसेंस 2.0 के अधीन हैं। Piper और eSpeak NG वाले इंस्टॉलर GPL संस्करण 3 की शर्तों पर बाँटे जाते हैं।</translation>
    </message>
    <message>
        <source>Parts of Lyre</source>
        <translation>Lyre के हिस्से</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>The licences are being read</source>
        <translation>लाइसेंस पढ़े जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>heard</source>
        <translation>सुना गया</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>लिख रहा है</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>बोल रहा है</translation>
    </message>
    <message>
        <source>Copy what you said: {text}</source>
        <translation>आपकी कही बात कॉपी करें: {text}</translation>
    </message>
    <message>
        <source>Copy the reply: {text}</source>
        <translation>जवाब कॉपी करें: {text}</translation>
    </message>
    <message>
        <source>Stop the reply: {text}</source>
        <translation>जवाब रोकें: {text}</translation>
    </message>
    <message>
        <source>Hear the reply again: {text}</source>
        <translation>जवाब फिर सुनें: {text}</translation>
    </message>
    <message>
        <source>Save the sound of the reply: {text}</source>
        <translation>जवाब की आवाज़ सहेजें: {text}</translation>
    </message>
</context>
<context>
    <name>CardNews</name>
    <message>
        <source>Open the folder of the models</source>
        <translation>मॉडलों का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>इस संदेश का ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Something went wrong with {model}</source>
        <translation>{model} में कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>{model} is damaged; downloading it again brings only what is wrong</source>
        <translation>{model} ख़राब है; दोबारा डाउनलोड केवल ग़लत हिस्सा लाएगा</translation>
    </message>
    <message>
        <source>{model} is here and sound</source>
        <translation>{model} यहाँ है और ठीक है</translation>
    </message>
    <message>
        <source>Every byte of {model} is as it should be</source>
        <translation>{model} का हर बाइट वैसा ही है जैसा होना चाहिए</translation>
    </message>
    <message>
        <source>{model} is removed; that freed {size}</source>
        <translation>{model} हटा दिया गया; इससे {size} ख़ाली हुआ</translation>
    </message>
    <message>
        <source>{model} is paused; what came is kept</source>
        <translation>{model} रुका हुआ है; जो आ चुका है वह रखा है</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Latency of the last turns</source>
        <translation>पिछली बारियों की विलंबता</translation>
    </message>
    <message>
        <source>Voice to voice, in milliseconds</source>
        <translation>आवाज़ से आवाज़ तक, मिलीसेकंड में</translation>
    </message>
    <message>
        <source>Speed of the last turns</source>
        <translation>पिछली बारियों की गति</translation>
    </message>
    <message>
        <source>How fast speech is made</source>
        <translation>बोली कितनी तेज़ी से बनती है</translation>
    </message>
    <message>
        <source>Memory in the last minutes</source>
        <translation>पिछले मिनटों में मेमोरी</translation>
    </message>
    <message>
        <source>Memory in gigabytes, last five minutes</source>
        <translation>मेमोरी गीगाबाइट में, पिछले पाँच मिनट</translation>
    </message>
    <message>
        <source>Processor in the last minutes</source>
        <translation>पिछले मिनटों में प्रोसेसर</translation>
    </message>
    <message>
        <source>Processor in percent, last five minutes</source>
        <translation>प्रोसेसर प्रतिशत में, पिछले पाँच मिनट</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Ask something, by voice or in writing.
Nothing you say leaves this machine.</source>
        <translation>कुछ पूछें, बोलकर या लिखकर।
आपकी कोई बात इस मशीन से बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>सुन रहा है</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रोका गया</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(बोला गया)</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>आप: {text}</translation>
    </message>
    <message>
        <source>Lyre: {text}</source>
        <translation>Lyre: {text}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
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
        <translation>बातचीत का शीर्षक</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीतें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>बातचीतें आयात करें</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रोका गया</translation>
    </message>
    <message>
        <source>(spoken)</source>
        <translation>(बोला गया)</translation>
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
        <translation>बातचीतें</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीतों में खोजें</translation>
    </message>
    <message>
        <source>The export is written: {file}</source>
        <translation>निर्यात लिखा गया: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n बातचीत आयात हुई</numerusform>
            <numerusform>%n बातचीतें आयात हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n पहले से थी</numerusform>
            <numerusform>%n पहले से थीं</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversations on disk can&apos;t be used</source>
        <translation>डिस्क पर रखी बातचीतें काम नहीं आ सकतीं</translation>
    </message>
</context>
<context>
    <name>ConversationMenus</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Markdown में निर्यात…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>JSON में निर्यात…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Export all as Markdown…</source>
        <translation>सब Markdown में निर्यात…</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <translation>सब JSON में निर्यात…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात…</translation>
    </message>
    <message>
        <source>Delete all conversations…</source>
        <translation>सारी बातचीतें मिटाएँ…</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n बारी</numerusform>
            <numerusform>%n बारियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीतें</translation>
    </message>
</context>
<context>
    <name>ConversationsPane</name>
    <message>
        <source>More about conversations</source>
        <translation>बातचीतों के बारे में और</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीतों में खोजें</translation>
    </message>
    <message>
        <source>New conversations are not kept. The settings can change that.</source>
        <translation>नई बातचीतें रखी नहीं जातीं। सेटिंग्स में यह बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>What you talk about is listed here.</source>
        <translation>आपकी बातचीतें यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>“{title}” हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete all conversations for good?</source>
        <translation>सारी बातचीतें हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीतें</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>The charts are being prepared…</source>
        <translation>चार्ट तैयार हो रहे हैं…</translation>
    </message>
    <message>
        <source>Save the turns as a table (CSV)</source>
        <translation>बारियाँ तालिका में सहेजें (CSV)</translation>
    </message>
    <message>
        <source>Save the charts as a picture (PNG)</source>
        <translation>चार्ट चित्र में सहेजें (PNG)</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>बारियाँ</translation>
    </message>
    <message>
        <source>Charts or turns</source>
        <translation>चार्ट या बारियाँ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुनना</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोचना</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोलना</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>कोडेक</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>First sound made</source>
        <translation>पहली आवाज़ बनी</translation>
    </message>
    <message>
        <source>Voice to voice</source>
        <translation>आवाज़ से आवाज़ तक</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <translation>पूरा जवाब</translation>
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
        <translation>बारी {number}: {first} बाद सुनाई दिया ({stages})</translation>
    </message>
    <message>
        <source>gaps: {count}</source>
        <translation>अंतराल: {count}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रोका गया</translation>
    </message>
    <message>
        <source>Turn {number}: {speed:.0f} tokens a second; real time needs {needed}</source>
        <translation>बारी {number}: {speed:.0f} टोकन प्रति सेकंड; साथ चलने के लिए {needed} चाहिए</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} times as fast as it is heard</source>
        <translation>बारी {number}: सुनने से {speed} गुना तेज़</translation>
    </message>
    <message>
        <source>Turn {number}: no speed was measured</source>
        <translation>बारी {number}: गति नहीं नापी गई</translation>
    </message>
    <message>
        <source>No turn yet: ask something, and its times are drawn here</source>
        <translation>अभी कोई बारी नहीं: कुछ पूछें, उसका समय यहाँ दिखेगा</translation>
    </message>
    <message>
        <source>Half of the answers are heard within {p50}, {most} within {p95}. Within the target of {target}: {share}.</source>
        <translation>आधे जवाब {p50} में सुनाई देते हैं, {most} {p95} में। {target} के लक्ष्य के भीतर: {share}।</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>अभी कोई बारी नहीं</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU मेमोरी</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>रैम</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory {size}</source>
        <translation>Lyre की बाक़ी मेमोरी {size}</translation>
    </message>
    <message>
        <source>Lyre {size}</source>
        <translation>Lyre {size}</translation>
    </message>
    <message>
        <source>other programs {size}</source>
        <translation>दूसरे प्रोग्राम {size}</translation>
    </message>
    <message>
        <source>{kind}: {bands}; {free} of {total} free</source>
        <translation>{kind}: {bands}; {total} में से {free} ख़ाली</translation>
    </message>
    <message>
        <source>Processor: Lyre {ours}, all programs {all}</source>
        <translation>प्रोसेसर: Lyre {ours}, सारे प्रोग्राम {all}</translation>
    </message>
    <message>
        <source>no trend yet</source>
        <translation>अभी कोई रुझान नहीं</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>{share} slower than before</source>
        <translation>पहले से {share} धीमा</translation>
    </message>
    <message>
        <source>{share} faster than before</source>
        <translation>पहले से {share} तेज़</translation>
    </message>
    <message>
        <source>Five turns in a row took longer than the target of {limit}, since turn {turn}</source>
        <translation>लगातार पाँच बारियाँ {limit} के लक्ष्य से लंबी रहीं, बारी {turn} से</translation>
    </message>
    <message>
        <source>Turns take half as long again as they used to, since turn {turn}: {now} now</source>
        <translation>बारियाँ पहले से डेढ़ गुना समय लेती हैं, बारी {turn} से: अब {now}</translation>
    </message>
    <message>
        <source>Only {share} of the turns were within the target, since turn {turn}</source>
        <translation>केवल {share} बारियाँ लक्ष्य के भीतर रहीं, बारी {turn} से</translation>
    </message>
    <message>
        <source>Voxtral takes longest: start a new conversation, or choose int8 or int4 for it in the settings</source>
        <translation>Voxtral सबसे ज़्यादा समय लेता है: नई बातचीत शुरू करें, या सेटिंग्स में उसके लिए int8 या int4 चुनें</translation>
    </message>
    <message>
        <source>Orpheus takes longest until its first sound: close other programs that use the GPU, or choose int8 for it in the settings</source>
        <translation>पहली आवाज़ तक Orpheus सबसे ज़्यादा समय लेता है: GPU का उपयोग करने वाले दूसरे प्रोग्राम बंद करें, या सेटिंग्स में int8 चुनें</translation>
    </message>
    <message>
        <source>The codec takes longest: let it run on the GPU (Codec: auto in the settings)</source>
        <translation>कोडेक सबसे ज़्यादा समय लेता है: उसे GPU पर चलने दें (सेटिंग्स में कोडेक: स्वचालित)</translation>
    </message>
    <message>
        <source>Hearing and thinking take longest on this processor: close other programs, and start a new conversation, since a long one is read anew</source>
        <translation>इस प्रोसेसर पर सुनना और सोचना सबसे ज़्यादा समय लेते हैं: दूसरे प्रोग्राम बंद करें और नई बातचीत शुरू करें, क्योंकि लंबी बातचीत हर बार फिर पढ़ी जाती है</translation>
    </message>
    <message>
        <source>The voice takes longest on this processor: close other programs, or choose Joe, who needs the least</source>
        <translation>इस प्रोसेसर पर आवाज़ सबसे ज़्यादा समय लेती है: दूसरे प्रोग्राम बंद करें, या Joe चुनें, जिसे सबसे कम चाहिए</translation>
    </message>
    <message>
        <source>The sound takes longest to be made: close other programs that use the processor</source>
        <translation>ध्वनि बनने में सबसे ज़्यादा समय लगता है: प्रोसेसर का उपयोग करने वाले दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>It was faster when it started: look for another program that uses the GPU or the processor; a laptop may be hot or on its battery</source>
        <translation>शुरू में यह तेज़ था: GPU या प्रोसेसर का उपयोग करने वाला दूसरा प्रोग्राम ढूँढें; लैपटॉप गर्म या बैटरी पर हो सकता है</translation>
    </message>
    <message>
        <source>Replies had gaps: close other programs that use the processor, or use a wired speaker</source>
        <translation>जवाबों में अंतराल थे: प्रोसेसर का उपयोग करने वाले दूसरे प्रोग्राम बंद करें, या तार वाला स्पीकर लगाएँ</translation>
    </message>
    <message>
        <source>Orpheus speaks slower than real time: choose int8 or int4 for it in the settings, or the small engine</source>
        <translation>Orpheus सुनने की गति से धीमा बोलता है: सेटिंग्स में उसके लिए int8 या int4 चुनें, या छोटा इंजन</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>System&apos;s default</source>
        <translation>सिस्टम का सामान्य</translation>
    </message>
    <message>
        <source>{device} (not here)</source>
        <translation>{device} (यहाँ नहीं)</translation>
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
        <translation>माइक्रोफ़ोन से कोई आवाज़ नहीं आई</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>बोलने से पहले “सुन रहा है” की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>the microphone gives nothing but silence</source>
        <translation>माइक्रोफ़ोन से केवल सन्नाटा आ रहा है</translation>
    </message>
    <message>
        <source>see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>देखें कि वह म्यूट तो नहीं, उपकरण पर या सिस्टम की ध्वनि सेटिंग्स में</translation>
    </message>
    <message>
        <source>no voice was heard</source>
        <translation>कोई आवाज़ नहीं सुनाई दी</translation>
    </message>
    <message>
        <source>hold the button for as long as you speak</source>
        <translation>जब तक बोलें, बटन दबाए रखें</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>{device} can&apos;t be opened ({reason})</source>
        <translation>{device} नहीं खुल सकता ({reason})</translation>
    </message>
    <message>
        <source>plug it in again, or choose another one</source>
        <translation>उसे फिर से लगाएँ, या कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>the microphone {device} is not there</source>
        <translation>माइक्रोफ़ोन {device} यहाँ नहीं है</translation>
    </message>
    <message>
        <source>the speaker {device} is not there</source>
        <translation>स्पीकर {device} यहाँ नहीं है</translation>
    </message>
    <message>
        <source>plug it in, or choose another one</source>
        <translation>उसे लगाएँ, या कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>{device} is used until it is back</source>
        <translation>उसके लौटने तक {device} काम में लिया जाएगा</translation>
    </message>
    <message>
        <source>{device} is busy or gone</source>
        <translation>{device} व्यस्त है या चला गया</translation>
    </message>
    <message>
        <source>close the program that uses it, or choose another one</source>
        <translation>जो प्रोग्राम उसे काम में ले रहा है उसे बंद करें, या कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>{device} refuses every sample rate</source>
        <translation>{device} कोई भी सैंपल दर नहीं मानता</translation>
    </message>
    <message>
        <source>set it to 48000 Hz in the system&apos;s sound settings</source>
        <translation>सिस्टम की ध्वनि सेटिंग्स में उसे 48000 Hz पर रखें</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>कोई माइक्रोफ़ोन नहीं है</translation>
    </message>
    <message>
        <source>there is no speaker</source>
        <translation>कोई स्पीकर नहीं है</translation>
    </message>
    <message>
        <source>connect one; until then you can type and read</source>
        <translation>एक जोड़ें; तब तक आप लिख और पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>the sound system can&apos;t be used ({reason})</source>
        <translation>ध्वनि तंत्र काम नहीं कर रहा ({reason})</translation>
    </message>
    <message>
        <source>start it again, then start Lyre again</source>
        <translation>उसे फिर शुरू करें, फिर Lyre को</translation>
    </message>
    <message>
        <source>the speaker went away</source>
        <translation>स्पीकर चला गया</translation>
    </message>
    <message>
        <source>connect it again and try once more</source>
        <translation>उसे फिर जोड़ें और दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>the assistant had no answer</source>
        <translation>सहायक के पास कोई जवाब नहीं था</translation>
    </message>
    <message>
        <source>ask it in other words</source>
        <translation>दूसरे शब्दों में पूछें</translation>
    </message>
    <message>
        <source>no words were heard</source>
        <translation>कोई शब्द नहीं सुनाई दिए</translation>
    </message>
    <message>
        <source>speak a little longer, or closer to the microphone</source>
        <translation>थोड़ा और लंबा बोलें, या माइक्रोफ़ोन के पास</translation>
    </message>
    <message>
        <source>that is too much for one turn</source>
        <translation>एक बारी के लिए यह बहुत ज़्यादा है</translation>
    </message>
    <message>
        <source>say or paste less at a time</source>
        <translation>एक बार में कम बोलें या चिपकाएँ</translation>
    </message>
    <message>
        <source>that is too long for the lite engine to answer</source>
        <translation>छोटे इंजन के लिए यह बहुत लंबा है</translation>
    </message>
    <message>
        <source>ask in fewer than 2,000 words</source>
        <translation>2,000 से कम शब्दों में पूछें</translation>
    </message>
    <message>
        <source>there is not enough memory even for the lite engine</source>
        <translation>छोटे इंजन के लिए भी मेमोरी काफ़ी नहीं है</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>memory ran out on {place}: {change}</source>
        <translation>{place} पर मेमोरी ख़त्म हो गई: {change}</translation>
    </message>
    <message>
        <source>less memory is free than before: {change}</source>
        <translation>पहले से कम मेमोरी ख़ाली है: {change}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{before} के बजाय {now}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded and the lite engine does its work: {reason}</source>
        <translation>{name} लोड नहीं हो सकता, छोटा इंजन उसका काम करेगा: {reason}</translation>
    </message>
    <message>
        <source>this machine makes speech more slowly than it is spoken, so replies are gathered before they start</source>
        <translation>यह मशीन बोली को बोलने की गति से धीमे बनाती है, इसलिए जवाब शुरू होने से पहले इकट्ठे किए जाते हैं</translation>
    </message>
    <message>
        <source>a smaller voice engine keeps up: choose “lite” for the speaker in the settings</source>
        <translation>आवाज़ का छोटा इंजन साथ चल सकता है: सेटिंग्स में बोलने के लिए “छोटा इंजन” चुनें</translation>
    </message>
    <message>
        <source>another program uses {key} already</source>
        <translation>कोई दूसरा प्रोग्राम {key} पहले से काम में ले रहा है</translation>
    </message>
    <message>
        <source>choose another key</source>
        <translation>दूसरी कुंजी चुनें</translation>
    </message>
    <message>
        <source>conversations can&apos;t be kept ({reason})</source>
        <translation>बातचीतें रखी नहीं जा सकतीं ({reason})</translation>
    </message>
    <message>
        <source>the file of the conversations was damaged</source>
        <translation>बातचीतों की फ़ाइल ख़राब थी</translation>
    </message>
    <message>
        <source>it was set aside as {file}; new ones are kept from now on</source>
        <translation>उसे {file} नाम से अलग रखा गया; अब से नई रखी जाएँगी</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, or not for long</source>
        <translation>{host} तक पहुँच नहीं हो रही, या देर तक नहीं टिकती</translation>
    </message>
    <message>
        <source>check the network, then go on with the download</source>
        <translation>नेटवर्क जाँचें, फिर डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>{host} can&apos;t serve the download now (HTTP {status})</source>
        <translation>{host} अभी डाउनलोड नहीं दे सकता (HTTP {status})</translation>
    </message>
    <message>
        <source>go on with it later; what came is kept</source>
        <translation>बाद में जारी रखें; जो आ चुका है वह रखा है</translation>
    </message>
    <message>
        <source>the hub stops too early</source>
        <translation>सर्वर समय से पहले रुक जाता है</translation>
    </message>
    <message>
        <source>go on with the download</source>
        <translation>डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>{name} needs {needed} more and {folder} has {free} free</source>
        <translation>{name} को {needed} और चाहिए, और {folder} में {free} ख़ाली है</translation>
    </message>
    <message>
        <source>free another {missing}, or set models.dir to a folder on another disk; what came is kept</source>
        <translation>{missing} और ख़ाली करें, या models.dir को दूसरी डिस्क के फ़ोल्डर पर रखें; जो आ चुका है वह रखा है</translation>
    </message>
    <message>
        <source>another process is working on {name}</source>
        <translation>कोई दूसरी प्रक्रिया {name} पर काम कर रही है</translation>
    </message>
    <message>
        <source>wait until it is done, or stop it, and try again</source>
        <translation>उसके पूरा होने तक रुकें, या उसे रोकें, और दोबारा कोशिश करें</translation>
    </message>
    <message>
        <source>the lite voices, Piper and eSpeak NG, aren&apos;t here yet: a download of {size} MB</source>
        <translation>हल्की आवाज़ें, Piper और eSpeak NG, अभी यहाँ नहीं हैं: {size} MB का डाउनलोड</translation>
    </message>
    <message>
        <source>get them on the models page, or with `lyre models get lite-voices`</source>
        <translation>उन्हें मॉडल पृष्ठ पर या `lyre models get lite-voices` से प्राप्त करें</translation>
    </message>
    <message>
        <source>the settings can&apos;t be written ({reason})</source>
        <translation>सेटिंग्स लिखी नहीं जा सकतीं ({reason})</translation>
    </message>
    <message>
        <source>make {folder} writable</source>
        <translation>{folder} को लिखने योग्य बनाएँ</translation>
    </message>
    <message>
        <source>the settings file is not YAML{where}</source>
        <translation>सेटिंग्स की फ़ाइल YAML नहीं है{where}</translation>
    </message>
    <message>
        <source>mend or delete {file}</source>
        <translation>{file} को ठीक करें या मिटाएँ</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>in target</source>
        <translation>लक्ष्य में</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>No turn yet</source>
        <translation>अभी कोई बारी नहीं</translation>
    </message>
    <message>
        <source>Turns: {count} · {share} within {p99} · {trend}</source>
        <translation>बारियाँ: {count} · {share} {p99} में · {trend}</translation>
    </message>
    <message>
        <source>{share} within</source>
        <translation>{share} इतने में</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>इस मशीन को देखा जा रहा है</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>बात शुरू करें</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>मॉडल देखें</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>ग्राफ़िक्स</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>None; you can type</source>
        <translation>कोई नहीं; आप लिख सकते हैं</translation>
    </message>
    <message>
        <source>None; you can read the answers</source>
        <translation>कोई नहीं; आप जवाब पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>You can talk at once: a small engine is built in. It hears and answers in English, and runs on the processor alone.</source>
        <translation>आप तुरंत बात कर सकते हैं: एक छोटा इंजन साथ आता है। वह अंग्रेज़ी में सुनता और जवाब देता है, और केवल प्रोसेसर पर चलता है।</translation>
    </message>
    <message>
        <source>A small engine is built in; its voices are a download, which you find among the models.</source>
        <translation>एक छोटा इंजन अंतर्निहित है; उसकी आवाज़ें डाउनलोड करनी होती हैं, जो आपको मॉडलों में मिलेंगी।</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>यह मशीन</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>With a download, whenever you like</source>
        <translation>एक डाउनलोड के साथ, जब आप चाहें</translation>
    </message>
    <message>
        <source>Talk with an assistant that lives on this machine. Nothing that you say leaves it.</source>
        <translation>इसी मशीन पर रहने वाले सहायक से बात करें। आपकी कोई बात इससे बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>Welcome to Lyre</source>
        <translation>Lyre में आपका स्वागत है</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reset all settings</source>
        <translation>सारी सेटिंग्स पहले जैसी करें</translation>
    </message>
    <message>
        <source>Yes, reset them</source>
        <translation>हाँ, पहले जैसी करें</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>नहीं, रहने दें</translation>
    </message>
    <message>
        <source>They are kept in {path}</source>
        <translation>वे {path} में रखी हैं</translation>
    </message>
    <message>
        <source>Copy where the settings are kept</source>
        <translation>सेटिंग्स की जगह कॉपी करें</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>{key} talks from every window ({way})</source>
        <translation>{key} हर विंडो से बात करता है ({way})</translation>
    </message>
    <message>
        <source>{key} is being asked for</source>
        <translation>{key} माँगा जा रहा है</translation>
    </message>
    <message>
        <source>This desktop gives no global key: give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>यह डेस्कटॉप वैश्विक कुंजी नहीं देता: उसकी सेटिंग्स में “lyre --toggle” आदेश को शॉर्टकट दें</translation>
    </message>
    <message>
        <source>No global key is set; one can be had here ({way})</source>
        <translation>कोई वैश्विक कुंजी नहीं रखी गई; यहाँ एक मिल सकती है ({way})</translation>
    </message>
    <message>
        <source>this desktop gives no global key</source>
        <translation>यह डेस्कटॉप वैश्विक कुंजी नहीं देता</translation>
    </message>
    <message>
        <source>give the command “lyre --toggle” a shortcut in its settings</source>
        <translation>उसकी सेटिंग्स में “lyre --toggle” आदेश को शॉर्टकट दें</translation>
    </message>
    <message>
        <source>by X11</source>
        <translation>X11 से</translation>
    </message>
    <message>
        <source>by Windows</source>
        <translation>Windows से</translation>
    </message>
    <message>
        <source>by macOS</source>
        <translation>macOS से</translation>
    </message>
    <message>
        <source>by the desktop&apos;s portal</source>
        <translation>डेस्कटॉप के पोर्टल से</translation>
    </message>
</context>
<context>
    <name>GpuPackPanel</name>
    <message>
        <source>Progress of the GPU pack</source>
        <translation>GPU पैक की प्रगति</translation>
    </message>
    <message>
        <source>Get the GPU pack</source>
        <translation>GPU पैक लाएँ</translation>
    </message>
    <message>
        <source>Remove the GPU pack</source>
        <translation>GPU पैक हटाएँ</translation>
    </message>
    <message>
        <source>The GPU pack</source>
        <translation>GPU पैक</translation>
    </message>
    <message>
        <source>The GPU pack is being tried on the GPU</source>
        <translation>GPU पैक को GPU पर आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>{size} of another version lie here</source>
        <translation>किसी दूसरे संस्करण के {size} यहाँ पड़े हैं</translation>
    </message>
    <message>
        <source>This Lyre came without what the NVIDIA GPU here needs. The GPU pack brings it: {size} to download, {space} on the disk</source>
        <translation>इस Lyre के साथ वह नहीं आया जिसकी यहाँ के NVIDIA GPU को ज़रूरत है। GPU पैक उसे लाता है: {size} डाउनलोड, डिस्क पर {space}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{size} में से {here} यहाँ</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu} and is in use</source>
        <translation>GPU पैक {gpu} पर काम करता है और उपयोग में है</translation>
    </message>
    <message>
        <source>The GPU pack works on {gpu}. It is used from the next start of Lyre on</source>
        <translation>GPU पैक {gpu} पर काम करता है। Lyre के अगली बार शुरू होने से इसका उपयोग होगा</translation>
    </message>
    <message>
        <source>The GPU pack doesn&apos;t work here and is off: {why}</source>
        <translation>GPU पैक यहाँ काम नहीं करता और बंद है: {why}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थोड़ा रोकें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>GPU pack</source>
        <translation>GPU पैक</translation>
    </message>
</context>
<context>
    <name>HandsFreeTalk</name>
    <message>
        <source>Hands-free can&apos;t listen</source>
        <translation>हैंड्स-फ़्री नहीं सुन सकता</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>That key has another use: press another one</source>
        <translation>उस कुंजी का दूसरा काम है: कोई और दबाएँ</translation>
    </message>
    <message>
        <source>Press the new key…</source>
        <translation>नई कुंजी दबाएँ…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>मंदारिन</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
</context>
<context>
    <name>LatencyChart</name>
    <message>
        <source>target {ms:.0f} ms</source>
        <translation>लक्ष्य {ms:.0f} ms</translation>
    </message>
</context>
<context>
    <name>LatencyLine</name>
    <message>
        <source>No turn yet</source>
        <translation>अभी कोई बारी नहीं</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>पिछली बारी की विलंबता</translation>
    </message>
    <message>
        <source>listen {ms:.0f}</source>
        <translation>सुनना {ms:.0f}</translation>
    </message>
    <message>
        <source>think {ms:.0f}</source>
        <translation>सोचना {ms:.0f}</translation>
    </message>
    <message>
        <source>speak {ms:.0f}</source>
        <translation>बोलना {ms:.0f}</translation>
    </message>
    <message>
        <source>codec {ms:.0f}</source>
        <translation>कोडेक {ms:.0f}</translation>
    </message>
    <message>
        <source>speaker {ms:.0f}</source>
        <translation>स्पीकर {ms:.0f}</translation>
    </message>
    <message>
        <source>Voice to voice {ms:.0f} ms</source>
        <translation>आवाज़ से आवाज़ तक {ms:.0f} ms</translation>
    </message>
    <message>
        <source>First sound made after {ms:.0f} ms</source>
        <translation>पहली आवाज़ {ms:.0f} ms बाद बनी</translation>
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
        <translation>स्तर</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Follow</source>
        <translation>साथ चलें</translation>
    </message>
    <message>
        <source>Copy these lines, or those that are selected</source>
        <translation>ये पंक्तियाँ, या चुनी हुई, कॉपी करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>निदान कॉपी करें</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>लॉग की पंक्तियाँ</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>सारे स्तर</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>सूचना और ऊपर</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>चेतावनियाँ और त्रुटियाँ</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>केवल त्रुटियाँ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>सबसे नई पंक्ति सामने रखें</translation>
    </message>
    <message>
        <source>Versions, hardware, settings and the last lines, without tokens and without what was said</source>
        <translation>संस्करण, हार्डवेयर, सेटिंग्स और आख़िरी पंक्तियाँ, बिना टोकन और बिना कही बातों के</translation>
    </message>
    <message>
        <source>The log is in {path}</source>
        <translation>लॉग {path} में है</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
</context>
<context>
    <name>MachinePanel</name>
    <message>
        <source>This machine is being looked at</source>
        <translation>इस मशीन को देखा जा रहा है</translation>
    </message>
    <message>
        <source>Download all of it</source>
        <translation>सब डाउनलोड करें</translation>
    </message>
    <message>
        <source>Show the arithmetic in bytes</source>
        <translation>हिसाब बाइट में दिखाएँ</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>हिसाब</translation>
    </message>
    <message>
        <source>Copy the arithmetic</source>
        <translation>हिसाब कॉपी करें</translation>
    </message>
    <message>
        <source>{models}. {free} are free</source>
        <translation>{models}। {free} ख़ाली है</translation>
    </message>
    <message>
        <source>{models}. Only {free} are free: make room first</source>
        <translation>{models}। केवल {free} ख़ाली है: पहले जगह बनाएँ</translation>
    </message>
    <message>
        <source>Download all that this machine could use</source>
        <translation>वह सब डाउनलोड करें जो यह मशीन काम में ले सकती है</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>यह मशीन</translation>
    </message>
    <message>
        <source>What runs on it now</source>
        <translation>अभी इस पर क्या चलता है</translation>
    </message>
    <message>
        <source>What it could run</source>
        <translation>यह क्या चला सकती है</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>Free</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>Lyre&apos;s other memory</source>
        <translation>Lyre की बाक़ी मेमोरी</translation>
    </message>
    <message>
        <source>Lyre</source>
        <translation>Lyre</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{total} में से {free}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the details of this message</source>
        <translation>इस संदेश का ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>See the models</source>
        <translation>मॉडल देखें</translation>
    </message>
    <message>
        <source>Change that</source>
        <translation>यह बदलें</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पृष्ठ खोलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>निदान कॉपी करें</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>फिर लोड करें</translation>
    </message>
    <message>
        <source>See the settings</source>
        <translation>सेटिंग्स देखें</translation>
    </message>
    <message>
        <source>See the voices</source>
        <translation>आवाज़ें देखें</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Try the microphone</source>
        <translation>माइक्रोफ़ोन आज़माएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop trying the microphone</source>
        <translation>माइक्रोफ़ोन आज़माना रोकें</translation>
    </message>
    <message>
        <source>Opening the microphone</source>
        <translation>माइक्रोफ़ोन खुल रहा है</translation>
    </message>
    <message>
        <source>Say something: it records for three seconds</source>
        <translation>कुछ बोलें: तीन सेकंड रिकॉर्ड होगा</translation>
    </message>
    <message>
        <source>It works: this is what it heard</source>
        <translation>यह काम करता है: इसने यह सुना</translation>
    </message>
    <message>
        <source>It is very quiet: come closer, or turn it up in the system&apos;s sound settings. This is what it heard</source>
        <translation>बहुत धीमा है: पास आएँ, या सिस्टम की ध्वनि सेटिंग्स में बढ़ाएँ। इसने यह सुना</translation>
    </message>
    <message>
        <source>It gives nothing but silence: see whether it is muted, on itself or in the system&apos;s sound settings</source>
        <translation>इससे केवल सन्नाटा आ रहा है: देखें कि वह म्यूट तो नहीं, उपकरण पर या सिस्टम की ध्वनि सेटिंग्स में</translation>
    </message>
    <message>
        <source>No sound comes from it at all: see whether another program uses it, or choose another one</source>
        <translation>इससे कोई आवाज़ नहीं आती: देखें कि कोई दूसरा प्रोग्राम उसे काम में तो नहीं ले रहा, या दूसरा चुनें</translation>
    </message>
    <message>
        <source>There is no microphone: connect one, or choose another one</source>
        <translation>कोई माइक्रोफ़ोन नहीं है: एक जोड़ें, या दूसरा चुनें</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Progress of {model}</source>
        <translation>{model} की प्रगति</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>थोड़ा रोकें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>{action}: {model}</source>
        <translation>{action}: {model}</translation>
    </message>
    <message>
        <source>{here} of {size} here</source>
        <translation>{size} में से {here} यहाँ</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>लाइसेंस {name}</translation>
    </message>
    <message>
        <source>fits this machine</source>
        <translation>इस मशीन पर चलेगा</translation>
    </message>
    <message>
        <source>doesn&apos;t fit what is free on this machine</source>
        <translation>यहाँ ख़ाली जगह में नहीं आता</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>ग्राफ़िक्स कार्ड चाहिए</translation>
    </message>
    <message>
        <source>gated: its makers want you to agree to their terms first, free of charge</source>
        <translation>सीमित: बनाने वाले चाहते हैं कि आप पहले उनकी शर्तें मानें, निःशुल्क</translation>
    </message>
    <message>
        <source>more than is free on the disk</source>
        <translation>डिस्क की ख़ाली जगह से ज़्यादा</translation>
    </message>
    <message>
        <source>Cancel the download, and delete what came?</source>
        <translation>डाउनलोड रद्द करें, और जो आया उसे मिटाएँ?</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>डाउनलोड रद्द करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>Delete {size} from the disk?</source>
        <translation>डिस्क से {size} मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Not here</source>
        <translation>यहाँ नहीं</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>कुछ हिस्सा यहाँ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल है</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>हटाया जा रहा है</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: {total} में से {free} ख़ाली</translation>
    </message>
    <message>
        <source>No graphics card that the big models could run on</source>
        <translation>ऐसा ग्राफ़िक्स कार्ड नहीं है जिस पर बड़े मॉडल चल सकें</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>ग्राफ़िक्स</translation>
    </message>
    <message>
        <source>{free} of {total} free; {cpu}, cores: {cores}</source>
        <translation>{total} में से {free} ख़ाली; {cpu}, कोर: {cores}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>{free} free where models are kept, in {folder}</source>
        <translation>जहाँ मॉडल रखे जाते हैं वहाँ {free} ख़ाली, {folder} में</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>The big models need a graphics card; without one the small engine stays</source>
        <translation>बड़े मॉडलों को ग्राफ़िक्स कार्ड चाहिए; उसके बिना छोटा इंजन रहेगा</translation>
    </message>
    <message>
        <source>The big models don&apos;t fit what is free on this machine; the small engine stays</source>
        <translation>बड़े मॉडल यहाँ ख़ाली जगह में नहीं आते; छोटा इंजन रहेगा</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>All that this machine can run is here: {models}</source>
        <translation>यह मशीन जो चला सकती है वह सब यहाँ है: {models}</translation>
    </message>
    <message>
        <source>With a download of {size}, {models} would run on {place}</source>
        <translation>{size} के डाउनलोड से {models} {place} पर चलेंगे</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>{count} से॰ बाक़ी</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>{count} मि॰ बाक़ी</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>{hours} घं॰ {minutes} मि॰ बाक़ी</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>Lite voices: Piper and eSpeak NG</source>
        <translation>हल्की आवाज़ें: Piper और eSpeak NG</translation>
    </message>
    <message>
        <source>Hears what you say, in eight languages, and writes the answer</source>
        <translation>आपकी बात आठ भाषाओं में सुनता है, और जवाब लिखता है</translation>
    </message>
    <message>
        <source>Turns what Orpheus makes into sound; every Orpheus voice needs it</source>
        <translation>Orpheus जो बनाता है उसे ध्वनि में बदलता है; Orpheus की हर आवाज़ को चाहिए</translation>
    </message>
    <message>
        <source>The small engine&apos;s voices; they also stand in for those that aren&apos;t here</source>
        <translation>छोटे इंजन की आवाज़ें; जो आवाज़ें यहाँ नहीं हैं, उनकी जगह भी यही बोलती हैं</translation>
    </message>
    <message>
        <source>Speaks as {names}</source>
        <translation>इन आवाज़ों में बोलता है: {names}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>सर्वर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Checking what is here: {share}</source>
        <translation>जो यहाँ है उसकी जाँच: {share}</translation>
    </message>
    <message>
        <source>{share} · waiting to try again</source>
        <translation>{share} · फिर कोशिश की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Unpacking: {share}</source>
        <translation>खोला जा रहा है: {share}</translation>
    </message>
    <message>
        <source>Being tried on the GPU</source>
        <translation>GPU पर आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} प्रति सेकंड</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुनना</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>जवाब देना</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोलना</translation>
    </message>
    <message>
        <source>Making sound</source>
        <translation>ध्वनि बनाना</translation>
    </message>
    <message>
        <source>{task}: {model}, built in, on the processor</source>
        <translation>{task}: {model}, साथ आया हुआ, प्रोसेसर पर</translation>
    </message>
    <message>
        <source>{size} {what}</source>
        <translation>{size} {what}</translation>
    </message>
    <message>
        <source>{task}: {model} in {precision} on {place}, {size}</source>
        <translation>{task}: {model}, {precision}, {place} पर, {size}</translation>
    </message>
    <message>
        <source>In all {total} of {free} free on {place}, the system&apos;s share and a reserve for the desktop included</source>
        <translation>कुल {total}, {place} पर {free} ख़ाली में से, सिस्टम के हिस्से और डेस्कटॉप के लिए बचत समेत</translation>
    </message>
    <message>
        <source>the download of {name}</source>
        <translation>{name} का डाउनलोड</translation>
    </message>
    <message>
        <source>{size} more graphics memory free</source>
        <translation>{size} और ख़ाली ग्राफ़िक्स मेमोरी</translation>
    </message>
    <message>
        <source>{size} more memory free</source>
        <translation>{size} और ख़ाली मेमोरी</translation>
    </message>
    <message>
        <source>The next better step is free now, and is taken when it has been quiet for a while</source>
        <translation>अगला बेहतर क़दम अब संभव है, और कुछ देर शांति रहने पर लिया जाएगा</translation>
    </message>
    <message>
        <source>The next better step ({rung}) would need {things}</source>
        <translation>अगले बेहतर क़दम ({rung}) के लिए चाहिए: {things}</translation>
    </message>
    <message>
        <source>Piper or eSpeak NG</source>
        <translation>Piper या eSpeak NG</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>वेट</translation>
    </message>
    <message>
        <source>embeddings and head</source>
        <translation>एम्बेडिंग और हेड</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV कैश</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>बफ़र</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>एक्टिवेशन</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>ग्राफ़</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>मंदारिन</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Forget the Hugging Face token</source>
        <translation>Hugging Face टोकन भूल जाएँ</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>टोकन भूल जाएँ</translation>
    </message>
    <message>
        <source>The token is in this system&apos;s keyring</source>
        <translation>टोकन इस सिस्टम की कीरिंग में है</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is kept in memory until Lyre ends</source>
        <translation>इस सिस्टम में कीरिंग नहीं है: टोकन Lyre के बंद होने तक मेमोरी में रहेगा</translation>
    </message>
    <message>
        <source>Lyre keeps no token now</source>
        <translation>अब Lyre के पास कोई टोकन नहीं है</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>सारे मॉडल</translation>
    </message>
</context>
<context>
    <name>PatternAdvice</name>
    <message>
        <source>Out of memory again and again</source>
        <translation>बार-बार मेमोरी ख़त्म</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>use int4 for Orpheus: it takes a quarter of the memory</source>
        <translation>Orpheus के लिए int4 लें: उसे चौथाई मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>use int4 for Voxtral: it takes a quarter of the memory</source>
        <translation>Voxtral के लिए int4 लें: उसे चौथाई मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>use the small engine, which needs no graphics memory</source>
        <translation>छोटा इंजन लें, जिसे ग्राफ़िक्स मेमोरी नहीं चाहिए</translation>
    </message>
    <message>
        <source>The model fails again and again</source>
        <translation>मॉडल बार-बार विफल होता है</translation>
    </message>
    <message>
        <source>load it again</source>
        <translation>उसे फिर लोड करें</translation>
    </message>
    <message>
        <source>verify its files, or use the small engine until then</source>
        <translation>उसकी फ़ाइलें जाँचें, या तब तक छोटा इंजन लें</translation>
    </message>
    <message>
        <source>The engine got stuck again and again</source>
        <translation>इंजन बार-बार अटक गया</translation>
    </message>
    <message>
        <source>start the computer again, and send the diagnostics to whoever can help</source>
        <translation>कंप्यूटर फिर शुरू करें, और निदान उसे भेजें जो मदद कर सके</translation>
    </message>
    <message>
        <source>use the small engine until the graphics driver is renewed</source>
        <translation>ग्राफ़िक्स ड्राइवर नया होने तक छोटा इंजन लें</translation>
    </message>
    <message>
        <source>make room on the disk, or send the diagnostics to whoever can help</source>
        <translation>डिस्क पर जगह बनाएँ, या निदान उसे भेजें जो मदद कर सके</translation>
    </message>
    <message>
        <source>look at the connection; what came so far is kept, and goes on from there</source>
        <translation>कनेक्शन देखें; जो आ चुका है वह रखा है, और वहीं से आगे चलेगा</translation>
    </message>
    <message>
        <source>A sound device fails again and again</source>
        <translation>ध्वनि उपकरण बार-बार विफल होता है</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>कोई दूसरा चुनें</translation>
    </message>
    <message>
        <source>Nothing was heard several times</source>
        <translation>कई बार कुछ नहीं सुनाई दिया</translation>
    </message>
    <message>
        <source>speak after “Listening”, or choose another microphone</source>
        <translation>“सुन रहा है” के बाद बोलें, या दूसरा माइक्रोफ़ोन चुनें</translation>
    </message>
    <message>
        <source>Replies stay empty</source>
        <translation>जवाब ख़ाली रहते हैं</translation>
    </message>
    <message>
        <source>begin a new conversation, or load the engine again</source>
        <translation>नई बातचीत शुरू करें, या इंजन फिर लोड करें</translation>
    </message>
    <message>
        <source>This voice stays silent</source>
        <translation>यह आवाज़ चुप रहती है</translation>
    </message>
    <message>
        <source>choose another voice</source>
        <translation>दूसरी आवाज़ चुनें</translation>
    </message>
    <message>
        <source>A model&apos;s files are damaged</source>
        <translation>मॉडल की फ़ाइलें ख़राब हैं</translation>
    </message>
    <message>
        <source>remove it and fetch it again</source>
        <translation>उसे हटाकर फिर लाएँ</translation>
    </message>
    <message>
        <source>A model&apos;s files are missing</source>
        <translation>मॉडल की फ़ाइलें नहीं हैं</translation>
    </message>
    <message>
        <source>fetch it again</source>
        <translation>उसे फिर लाएँ</translation>
    </message>
    <message>
        <source>Downloads break off again and again</source>
        <translation>डाउनलोड बार-बार टूटते हैं</translation>
    </message>
    <message>
        <source>The hub fails again and again</source>
        <translation>सर्वर बार-बार विफल होता है</translation>
    </message>
    <message>
        <source>try again in an hour</source>
        <translation>एक घंटे बाद फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>remove a model, or make room</source>
        <translation>कोई मॉडल हटाएँ, या जगह बनाएँ</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept</source>
        <translation>बातचीतें रखी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>Settings can&apos;t be kept</source>
        <translation>सेटिंग्स रखी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>The same thing failed {times} times</source>
        <translation>यही बात {times} बार विफल हुई</translation>
    </message>
    <message>
        <source>send the diagnostics to whoever can help</source>
        <translation>निदान उसे भेजें जो मदद कर सके</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>no sound came from the microphone</source>
        <translation>माइक्रोफ़ोन से कोई आवाज़ नहीं आई</translation>
    </message>
    <message>
        <source>wait for “Listening” before you speak</source>
        <translation>बोलने से पहले “सुन रहा है” की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>the microphone went away while it listened</source>
        <translation>सुनते समय माइक्रोफ़ोन चला गया</translation>
    </message>
    <message>
        <source>see whether it is connected and the sound server runs; it is used again as soon as it is there</source>
        <translation>देखें कि वह जुड़ा है और साउंड सर्वर चल रहा है; उपलब्ध होते ही उसका फिर से उपयोग होगा</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>माइक्रोफ़ोन से आवाज़ नहीं आती</translation>
    </message>
    <message>
        <source>see whether another program uses it, or choose another one</source>
        <translation>देखें कि कोई दूसरा प्रोग्राम उसे काम में तो नहीं ले रहा, या दूसरा चुनें</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>कोई माइक्रोफ़ोन नहीं है</translation>
    </message>
    <message>
        <source>connect one; until then you can type</source>
        <translation>एक जोड़ें; तब तक आप लिख सकते हैं</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>(spoken)</source>
        <translation>(बोला गया)</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Reset: {setting}</source>
        <translation>पहले जैसा करें: {setting}</translation>
    </message>
    <message>
        <source>That can&apos;t be: the setting stays as it was</source>
        <translation>यह नहीं हो सकता: सेटिंग जैसी थी वैसी रहेगी</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv);;Timeline for chrome://tracing and Perfetto (*.json)</source>
        <translation>तालिका (*.csv);;chrome://tracing और Perfetto के लिए समयरेखा (*.json)</translation>
    </message>
    <message>
        <source>Save the turns</source>
        <translation>बारियाँ सहेजें</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>चित्र सहेजें</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} नाम से सहेजा गया</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>सहेजा नहीं जा सका: {reason}</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk</source>
        <translation>दूसरा फ़ोल्डर चुनें, या डिस्क पर जगह बनाएँ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>{device} is in use now</source>
        <translation>अब {device} काम में है</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Talking</source>
        <translation>बात करना</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Voice and engine</source>
        <translation>आवाज़ और इंजन</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>प्रोफ़ाइल से</translation>
    </message>
    <message>
        <source>Set by {variable} in the environment</source>
        <translation>एनवायरनमेंट में {variable} से रखा गया</translation>
    </message>
    <message>
        <source>Set on the command line</source>
        <translation>कमांड लाइन पर रखा गया</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>बात करने की कुंजी</translation>
    </message>
    <message>
        <source>The key that talks, in the window</source>
        <translation>विंडो में बात करने की कुंजी</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>इसका उपयोग</translation>
    </message>
    <message>
        <source>Hold the key while you speak, press it once to begin and once to send, or just speak</source>
        <translation>बोलते समय कुंजी दबाए रखें, शुरू करने और भेजने के लिए एक-एक बार दबाएँ, या बस बोलें</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>दबाए रखकर बोलें</translation>
    </message>
    <message>
        <source>Press to begin, press to send</source>
        <translation>दबाकर शुरू करें, दबाकर भेजें</translation>
    </message>
    <message>
        <source>Hands-free: just speak</source>
        <translation>हैंड्स-फ़्री: बस बोलें</translation>
    </message>
    <message>
        <source>Hands-free rests after</source>
        <translation>हैंड्स-फ़्री इतने में रुके</translation>
    </message>
    <message>
        <source>Minutes of quiet after which it waits for the talk key again; 0 is never</source>
        <translation>इतने मिनट शांति के बाद वह फिर बात करने की कुंजी की प्रतीक्षा करता है; 0 यानी कभी नहीं</translation>
    </message>
    <message>
        <source>Talk key everywhere</source>
        <translation>हर जगह बात करने की कुंजी</translation>
    </message>
    <message>
        <source>A key that talks while another program is in front</source>
        <translation>दूसरा प्रोग्राम सामने हो तब बात करने की कुंजी</translation>
    </message>
    <message>
        <source>Answer early</source>
        <translation>जल्दी जवाब</translation>
    </message>
    <message>
        <source>Prepare the answer while you still speak; automatic: not on a battery</source>
        <translation>आपके बोलते समय ही जवाब तैयार करना; स्वचालित: बैटरी पर नहीं</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Play a short sound when it listens</source>
        <translation>सुनना शुरू होने पर छोटी ध्वनि बजाएँ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>What it listens with</source>
        <translation>जिससे यह सुनता है</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>माइक्रोफ़ोन तैयार रखें</translation>
    </message>
    <message>
        <source>Keep the microphone open, so that no first syllable is lost; nothing is kept of it</source>
        <translation>माइक्रोफ़ोन खुला रखें ताकि पहला अक्षर न छूटे; इसका कुछ रखा नहीं जाता</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>What it speaks with</source>
        <translation>जिससे यह बोलता है</translation>
    </message>
    <message>
        <source>Small engine</source>
        <translation>छोटा इंजन</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>What answers; automatic is the full engine where it can run</source>
        <translation>कौन जवाब देता है; स्वचालित पूरा इंजन है, जहाँ वह चल सके</translation>
    </message>
    <message>
        <source>Full engine</source>
        <translation>पूरा इंजन</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>What matters more: speed and a long memory, or free memory</source>
        <translation>क्या ज़्यादा ज़रूरी है: गति और लंबी याद, या ख़ाली मेमोरी</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Saves memory</source>
        <translation>मेमोरी बचाता है</translation>
    </message>
    <message>
        <source>Listening and writing</source>
        <translation>सुनना और लिखना</translation>
    </message>
    <message>
        <source>Precision of Voxtral, which listens and writes</source>
        <translation>Voxtral की सूक्ष्मता, जो सुनता और लिखता है</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोलना</translation>
    </message>
    <message>
        <source>Precision of Orpheus, which speaks</source>
        <translation>Orpheus की सूक्ष्मता, जो बोलता है</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Light or dark; system follows the desktop</source>
        <translation>हल्की या गहरी; सिस्टम डेस्कटॉप के अनुसार</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>सारे अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>विंडो की भाषा, अगली शुरुआत से</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>Let things on screen move</source>
        <translation>स्क्रीन पर चीज़ों को हिलने दें</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>ट्रे में रहे</translation>
    </message>
    <message>
        <source>Closing the window leaves Lyre in the tray, where there is one</source>
        <translation>विंडो बंद करने पर Lyre ट्रे में रहेगा, जहाँ ट्रे हो</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>बातचीतें रखें</translation>
    </message>
    <message>
        <source>Keep conversations on this machine&apos;s disk</source>
        <translation>बातचीतें इस मशीन की डिस्क पर रखें</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>लॉग में शब्द</translation>
    </message>
    <message>
        <source>Write what was said into the log, too</source>
        <translation>कही हुई बातें भी लॉग में लिखें</translation>
    </message>
    <message>
        <source>Status for other programs</source>
        <translation>दूसरे प्रोग्रामों के लिए स्थिति</translation>
    </message>
    <message>
        <source>Serve the state to programs on this machine, without any words</source>
        <translation>इस मशीन के प्रोग्रामों को स्थिति बताएँ, बिना किसी शब्द के</translation>
    </message>
    <message>
        <source>Port of the status</source>
        <translation>स्थिति का पोर्ट</translation>
    </message>
    <message>
        <source>Port of the loopback address for that</source>
        <translation>उसके लिए लूपबैक पते का पोर्ट</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>नए संस्करण देखें</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version; nothing about you is sent</source>
        <translation>दिन में एक बार पूछें कि क्या नया संस्करण है; आपके बारे में कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>How much is written to the log</source>
        <translation>लॉग में कितना लिखा जाए</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>त्रुटियाँ</translation>
    </message>
    <message>
        <source>Warnings, too</source>
        <translation>चेतावनियाँ भी</translation>
    </message>
    <message>
        <source>What it does, too</source>
        <translation>जो करता है वह भी</translation>
    </message>
    <message>
        <source>Every detail</source>
        <translation>हर ब्योरा</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>कोडेक</translation>
    </message>
    <message>
        <source>Where SNAC turns codes into sound</source>
        <translation>SNAC कोड को ध्वनि में कहाँ बदले</translation>
    </message>
    <message>
        <source>On the CPU</source>
        <translation>CPU पर</translation>
    </message>
    <message>
        <source>Memory of the conversation</source>
        <translation>बातचीत की याद</translation>
    </message>
    <message>
        <source>Tokens of the conversation that are kept</source>
        <translation>बातचीत के जितने टोकन रखे जाएँ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Longest clause</source>
        <translation>सबसे लंबा वाक्यांश</translation>
    </message>
    <message>
        <source>Tokens of sound that one clause may take</source>
        <translation>एक वाक्यांश में ध्वनि के जितने टोकन हों</translation>
    </message>
    <message>
        <source>Give memory back</source>
        <translation>मेमोरी लौटाएँ</translation>
    </message>
    <message>
        <source>Minutes of quiet after which the big models give their memory back; 0 is never</source>
        <translation>इतने मिनट शांति के बाद बड़े मॉडल मेमोरी लौटाते हैं; 0 यानी कभी नहीं</translation>
    </message>
    <message>
        <source>min</source>
        <translation>मि॰</translation>
    </message>
    <message>
        <source>Try better models</source>
        <translation>बेहतर मॉडल आज़माएँ</translation>
    </message>
    <message>
        <source>Seconds of quiet after which better models are tried; 0 is never</source>
        <translation>इतने सेकंड शांति के बाद बेहतर मॉडल आज़माए जाते हैं; 0 यानी कभी नहीं</translation>
    </message>
    <message>
        <source>s</source>
        <translation>से॰</translation>
    </message>
    <message>
        <source>Voices kept in memory</source>
        <translation>मेमोरी में रखी आवाज़ें</translation>
    </message>
    <message>
        <source>RAM in GB for models that wait for their voice</source>
        <translation>अपनी आवाज़ की प्रतीक्षा करते मॉडलों के लिए रैम, GB में</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Folder of the models</source>
        <translation>मॉडलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Where the models of the full engine lie</source>
        <translation>पूरे इंजन के मॉडल कहाँ हैं</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings can&apos;t be written</source>
        <translation>सेटिंग्स लिखी नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>The settings file couldn&apos;t be read; it is kept as {name}</source>
        <translation>सेटिंग्स की फ़ाइल पढ़ी नहीं जा सकी; वह {name} नाम से रखी है</translation>
    </message>
    <message>
        <source>new settings are written into a fresh one</source>
        <translation>नई सेटिंग्स नई फ़ाइल में लिखी जाएँगी</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>बात करना</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>विंडो में हर जगह</translation>
    </message>
    <message>
        <source>The same from every other program</source>
        <translation>दूसरे हर प्रोग्राम से यही</translation>
    </message>
    <message>
        <source>Hold to talk; tap to keep recording, tap again to send; interrupts a reply</source>
        <translation>बोलने के लिए दबाए रखें; रिकॉर्ड करते रहने के लिए छूएँ, भेजने के लिए फिर छूएँ; जवाब को रोकता है</translation>
    </message>
    <message>
        <source>Cancel a recording, stop a reply, leave the text box</source>
        <translation>रिकॉर्डिंग रद्द करें, जवाब रोकें, लिखने की जगह छोड़ें</translation>
    </message>
    <message>
        <source>Send what was typed</source>
        <translation>लिखा हुआ भेजें</translation>
    </message>
    <message>
        <source>Go to the next control; Space presses it</source>
        <translation>अगले बटन पर जाएँ; स्पेस उसे दबाता है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>While the microphone of a Bluetooth headset is open, all its sound is of lower quality. So it is opened only while you talk: wait for “Listening” before you speak.</source>
        <translation>ब्लूटूथ हेडसेट का माइक्रोफ़ोन खुला हो तो उसकी सारी ध्वनि घटिया हो जाती है। इसलिए वह केवल बात करते समय खुलता है: बोलने से पहले “सुन रहा है” की प्रतीक्षा करें।</translation>
    </message>
</context>
<context>
    <name>SoundSaver</name>
    <message>
        <source>Save the sound of the reply</source>
        <translation>जवाब की आवाज़ सहेजें</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV ध्वनि (*.wav)</translation>
    </message>
    <message>
        <source>FLAC sound, half the size (*.flac)</source>
        <translation>FLAC ध्वनि, आधा आकार (*.flac)</translation>
    </message>
    <message>
        <source>The sound was saved as {file}</source>
        <translation>आवाज़ {file} नाम से सहेजी गई</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>वह {folder} में है</translation>
    </message>
    <message>
        <source>The sound could not be saved</source>
        <translation>आवाज़ सहेजी नहीं जा सकी</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>real time: {needed} tokens/s</source>
        <translation>साथ चलने की गति: {needed} टोकन/से॰</translation>
    </message>
    <message>
        <source>real time: {needed}×</source>
        <translation>साथ चलने की गति: {needed}×</translation>
    </message>
</context>
<context>
    <name>StageLegend</name>
    <message>
        <source>last</source>
        <translation>पिछली</translation>
    </message>
    <message>
        <source>{stages} {ms:.0f} ms</source>
        <translation>{stages} {ms:.0f} ms</translation>
    </message>
    <message>
        <source>Targets: {targets}</source>
        <translation>लक्ष्य: {targets}</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>The assistant is being loaded; you can already type</source>
        <translation>सहायक लोड हो रहा है; आप अभी से लिख सकते हैं</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk, tap to keep recording</source>
        <translation>बोलने के लिए {key} या यह बटन दबाए रखें, रिकॉर्ड करते रहने के लिए छूएँ</translation>
    </message>
    <message>
        <source>Starting the microphone</source>
        <translation>माइक्रोफ़ोन शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Wait for “Listening” before you speak</source>
        <translation>बोलने से पहले “सुन रहा है” की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुन रहा है</translation>
    </message>
    <message>
        <source>Let go to send, Escape to cancel</source>
        <translation>भेजने के लिए छोड़ें, रद्द करने के लिए Escape</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच रहा है</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt, Escape to stop</source>
        <translation>बीच में बोलने के लिए {key} दबाए रखें, रोकने के लिए Escape</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोल रहा है</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>The message above says what to do</source>
        <translation>ऊपर का संदेश बताता है कि क्या करना है</translation>
    </message>
    <message>
        <source>Hands-free: listening</source>
        <translation>हैंड्स-फ़्री: सुन रहा है</translation>
    </message>
    <message>
        <source>Just speak, or hold {key}</source>
        <translation>बस बोलें, या {key} दबाए रखें</translation>
    </message>
    <message>
        <source>It answers when you pause, Escape to cancel</source>
        <translation>आपके रुकने पर जवाब देता है, रद्द करने के लिए Escape</translation>
    </message>
    <message>
        <source>Speak to interrupt, Escape to stop</source>
        <translation>बीच में बोलने के लिए बोलें, रोकने के लिए Escape</translation>
    </message>
    <message>
        <source>Hands-free: starting</source>
        <translation>हैंड्स-फ़्री: शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Hold {key} or this button to talk until then</source>
        <translation>तब तक बोलने के लिए {key} या यह बटन दबाए रखें</translation>
    </message>
    <message>
        <source>Hands-free: resting</source>
        <translation>हैंड्स-फ़्री: विराम में</translation>
    </message>
    <message>
        <source>Press {key} or this button to talk</source>
        <translation>बोलने के लिए {key} या यह बटन दबाएँ</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Lyre ended unexpectedly the last time</source>
        <translation>पिछली बार Lyre अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>Send the diagnostics to whoever can help; nothing that was said is in them</source>
        <translation>निदान उसे भेजें जो मदद कर सके; उसमें कही हुई कोई बात नहीं है</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Lyre can&apos;t record yet</source>
        <translation>Lyre अभी रिकॉर्ड नहीं कर सकता</translation>
    </message>
    <message>
        <source>wait until it is ready</source>
        <translation>तैयार होने तक रुकें</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>ऐसा कोई आदेश नहीं है</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard</source>
        <translation>निदान क्लिपबोर्ड में है</translation>
    </message>
    <message>
        <source>Paste them where you ask for help</source>
        <translation>जहाँ मदद माँगें वहाँ चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>TagButton</name>
    <message>
        <source>Add a feeling, such as a laugh</source>
        <translation>कोई भाव जोड़ें, जैसे हँसी</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>The assistant could not be loaded</source>
        <translation>सहायक लोड नहीं हो सका</translation>
    </message>
    <message>
        <source>The recording reached its limit of 5 minutes and was sent</source>
        <translation>रिकॉर्डिंग 5 मिनट की सीमा तक पहुँची और भेज दी गई</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be used</source>
        <translation>माइक्रोफ़ोन काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>Something went wrong with this turn; the conversation is kept</source>
        <translation>इस बारी में कुछ गड़बड़ हुई; बातचीत रखी है</translation>
    </message>
</context>
<context>
    <name>TalkArea</name>
    <message>
        <source>Hands-free</source>
        <translation>हैंड्स-फ़्री</translation>
    </message>
    <message>
        <source>Talk without the key: a pause ends what you say</source>
        <translation>कुंजी के बिना बात करें: ठहरने पर बात पूरी मानी जाती है</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Talk, {state}</source>
        <translation>बोलें, {state}</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>● Microphone on</source>
        <translation>● माइक्रोफ़ोन चालू</translation>
    </message>
    <message>
        <source>The microphone is open, so that no first syllable is lost; nothing is kept</source>
        <translation>माइक्रोफ़ोन खुला है ताकि पहला अक्षर न छूटे; कुछ रखा नहीं जाता</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Copy the conversation</source>
        <translation>बातचीत कॉपी करें</translation>
    </message>
    <message>
        <source>Small engine on this machine</source>
        <translation>इस मशीन पर छोटा इंजन</translation>
    </message>
    <message>
        <source>Full engine on this machine</source>
        <translation>इस मशीन पर पूरा इंजन</translation>
    </message>
    <message>
        <source>Small and full engine on this machine</source>
        <translation>इस मशीन पर छोटा और पूरा इंजन</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>Or type here</source>
        <translation>या यहाँ लिखें</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a line, Up brings back the last</source>
        <translation>Enter भेजता है, Shift+Enter नई पंक्ति देता है, ऊपर वाला तीर पिछला संदेश लाता है</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face टोकन</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring, and shown nowhere</source>
        <translation>सिस्टम की कीरिंग में रहता है, और कहीं दिखाया नहीं जाता</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>यह टोकन काम में लें</translation>
    </message>
    <message>
        <source>1. Agree to the terms on the model&apos;s page; it is free, and asked for by its makers:</source>
        <translation>1. मॉडल के पेज पर शर्तें मानें; यह निःशुल्क है, बनाने वाले यही चाहते हैं:</translation>
    </message>
    <message>
        <source>2. Make a token that may read, and paste it below:</source>
        <translation>2. पढ़ने की अनुमति वाला टोकन बनाएँ, और नीचे चिपकाएँ:</translation>
    </message>
    <message>
        <source>the model&apos;s page</source>
        <translation>मॉडल का पेज</translation>
    </message>
    <message>
        <source>the page for tokens</source>
        <translation>टोकन का पेज</translation>
    </message>
    <message>
        <source>Copy the address of {page}</source>
        <translation>{page} का पता कॉपी करें</translation>
    </message>
    <message>
        <source>Open {page} in the browser</source>
        <translation>{page} ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>The token goes into the system&apos;s keyring and to Hugging Face, nowhere else</source>
        <translation>टोकन सिस्टम की कीरिंग और Hugging Face को जाता है, और कहीं नहीं</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Lyre</source>
        <translation>Lyre दिखाएँ</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Lyre: {state}</source>
        <translation>Lyre: {state}</translation>
    </message>
    <message>
        <source>Stop and send</source>
        <translation>रोकें और भेजें</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>बात करें</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>there is no speaker</source>
        <translation>कोई स्पीकर नहीं है</translation>
    </message>
    <message>
        <source>connect one to hear the reply again</source>
        <translation>जवाब फिर सुनने के लिए एक जोड़ें</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>Turn</source>
        <translation>बारी</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>{speed:.0f} tokens/s</source>
        <translation>{speed:.0f} टोकन/से॰</translation>
    </message>
</context>
<context>
    <name>TurnTable</name>
    <message>
        <source>Last turns</source>
        <translation>पिछली बारियाँ</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>Something unexpected happened; Lyre goes on</source>
        <translation>कुछ अनपेक्षित हुआ; Lyre चलता रहेगा</translation>
    </message>
    <message>
        <source>If it happens again, send the diagnostics to whoever can help</source>
        <translation>फिर ऐसा हो तो निदान उसे भेजें जो मदद कर सके</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Lyre doesn&apos;t know where to ask for newer versions</source>
        <translation>Lyre को नहीं पता कि नए संस्करणों के बारे में कहाँ पूछना है</translation>
    </message>
    <message>
        <source>Whoever gave it to you can tell; it goes into the setting updates.address</source>
        <translation>जिसने इसे आपको दिया वह बता सकता है; इसे सेटिंग updates.address में लिखें</translation>
    </message>
    <message>
        <source>Lyre {newer} is there; this is {present}</source>
        <translation>Lyre {newer} उपलब्ध है; यह {present} है</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>आवाज़ें</translation>
    </message>
    <message>
        <source>Enter chooses, the right arrow plays, an asterisk makes a favourite</source>
        <translation>Enter चुनता है, दायाँ तीर सुनाता है, तारांकन पसंदीदा बनाता है</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>पसंदीदा में जोड़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>{language} · experimental</source>
        <translation>{language} · प्रायोगिक</translation>
    </message>
    <message>
        <source>Lyre was not made to understand this language when you speak it</source>
        <translation>बोली गई यह भाषा समझने के लिए Lyre नहीं बना है</translation>
    </message>
    <message>
        <source>experimental in conversation</source>
        <translation>बातचीत में प्रायोगिक</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुनी हुई</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>पसंदीदा</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Replies are in {language} from now on.</source>
        <translation>अब से जवाब {language} में होंगे।</translation>
    </message>
    <message>
        <source>A stand-in speaks for {voice}.</source>
        <translation>{voice} की जगह वैकल्पिक आवाज़ बोलती है।</translation>
    </message>
    <message>
        <source>Talking in {language} is experimental: Lyre was not made to understand it.</source>
        <translation>{language} में बातचीत प्रायोगिक है: Lyre उसे समझने के लिए नहीं बना है।</translation>
    </message>
    <message>
        <source>The stand-in for {voice} leaves these out</source>
        <translation>{voice} की वैकल्पिक आवाज़ इन्हें छोड़ देती है</translation>
    </message>
    <message>
        <source>With the small engine a stand-in speaks for {voice}.</source>
        <translation>छोटे इंजन के साथ {voice} की जगह वैकल्पिक आवाज़ बोलती है।</translation>
    </message>
    <message>
        <source>Replies are in English with the small engine; an English stand-in speaks for {voice}. The preview is in {language}.</source>
        <translation>छोटे इंजन के साथ जवाब अंग्रेज़ी में होते हैं; {voice} की जगह अंग्रेज़ी की वैकल्पिक आवाज़ बोलती है। नमूना {language} में है।</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Preview</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Search voices</source>
        <translation>आवाज़ें खोजें</translation>
    </message>
    <message>
        <source>{language} voice</source>
        <translation>{language} आवाज़</translation>
    </message>
    <message>
        <source>Get the real voice ({size})</source>
        <translation>असली आवाज़ लाएँ ({size})</translation>
    </message>
    <message>
        <source>Get the real voice of {voice}, {size}</source>
        <translation>{voice} की असली आवाज़ लाएँ, {size}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>नमूना रोकें</translation>
    </message>
    <message>
        <source>Hear how {voice} sounds</source>
        <translation>सुनें कि {voice} कैसी लगती है</translation>
    </message>
    <message>
        <source>Remove {voice} from your favourites</source>
        <translation>{voice} को पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Add {voice} to your favourites</source>
        <translation>{voice} को पसंदीदा में जोड़ें</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Choose a voice</source>
        <translation>आवाज़ चुनें</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
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
        <translation>तैयार</translation>
    </message>
    <message>
        <source>stand-in · needs {size}</source>
        <translation>वैकल्पिक · {size} चाहिए</translation>
    </message>
    <message>
        <source>stand-in · the small engine speaks</source>
        <translation>वैकल्पिक · छोटा इंजन बोलता है</translation>
    </message>
    <message>
        <source>female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>male</source>
        <translation>पुरुष</translation>
    </message>
</context>
<context>
    <name>Watchdog</name>
    <message numerus="yes">
        <source>the engine gave no sign of life for %n second(s)</source>
        <translation>
            <numerusform>इंजन ने %n सेकंड तक कोई संकेत नहीं दिया</numerusform>
            <numerusform>इंजन ने %n सेकंड तक कोई संकेत नहीं दिया</numerusform>
        </translation>
    </message>
    <message>
        <source>it is loaded again; ask once more when it is ready</source>
        <translation>वह फिर लोड हो रहा है; तैयार होने पर फिर पूछें</translation>
    </message>
    <message>
        <source>the engine is stuck, and so are those that took its place</source>
        <translation>इंजन अटक गया है, और उसकी जगह आए इंजन भी</translation>
    </message>
    <message>
        <source>close Lyre and start it again; if that doesn&apos;t help, start the computer again</source>
        <translation>Lyre बंद करके फिर शुरू करें; उससे न हो तो कंप्यूटर फिर शुरू करें</translation>
    </message>
    <message>
        <source>the sound system doesn&apos;t answer</source>
        <translation>ध्वनि तंत्र जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>you can type and read; if it stays so, close Lyre and start it again</source>
        <translation>आप लिख और पढ़ सकते हैं; ऐसा ही रहे तो Lyre बंद करके फिर शुरू करें</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Talk</source>
        <translation>बात करें</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>आवाज़ें</translation>
    </message>
</context>
</TS>
