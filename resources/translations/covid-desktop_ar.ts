<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Network activity</source>
        <translation>نشاط الشبكة</translation>
    </message>
    <message>
        <source>Nothing was done over the network since the start.</source>
        <translation>لم يجرِ شيء عبر الشبكة منذ التشغيل.</translation>
    </message>
    <message>
        <source>Send what &amp;waits now</source>
        <translation>إرسال ما &amp;ينتظر الآن</translation>
    </message>
    <message>
        <source>Waiting to be sent: {0}. Not taken by the archive: {1}.</source>
        <translation>بانتظار الإرسال: {0}. لم يستلمها الأرشيف: {1}.</translation>
    </message>
    <message>
        <source>What was done over the network</source>
        <translation>ما جرى عبر الشبكة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AssessedPage</name>
    <message>
        <source>About this model…</source>
        <translation>حول هذا النموذج…</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>زمن التقييم</translation>
    </message>
    <message>
        <source>Looked inside the lungs: {0}.</source>
        <translation>موضع نظر النموذج داخل الرئتين: {0}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>زمن الفتح</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>شدة الألوان</translation>
    </message>
    <message>
        <source>The model’s statement on this one film; the reader decides.</source>
        <translation>تقدير النموذج لهذه الصورة وحدها؛ والقرار للقارئ.</translation>
    </message>
    <message>
        <source>The probabilities are too close to call.</source>
        <translation>الاحتمالات متقاربة بما لا يسمح بالحسم.</translation>
    </message>
    <message>
        <source>Where the model looked is not known here.</source>
        <translation>موضع نظر النموذج غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>&amp;Look first: veil the statement</source>
        <translation>اقرأ أ&amp;ولًا: حجب التقدير</translation>
    </message>
    <message>
        <source>&amp;Show the statement</source>
        <translation>إ&amp;ظهار التقدير</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>حول النمو&amp;ذج</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>ASSESSMENT</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
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
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Details… lists {0} messages.</source>
        <translation>في «التفاصيل…» قائمة الرسائل (العدد: {0}).</translation>
    </message>
    <message>
        <source>Details… says why, file by file.</source>
        <translation>في «التفاصيل…» السبب لكل ملف على حدة.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The others are open. Details… says why, file by file.</source>
        <translation>البقية مفتوحة. في «التفاصيل…» السبب لكل ملف على حدة.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>{0} of {1} files could not be opened.</source>
        <translation>تعذّر فتح {0} من أصل {1} من الملفات.</translation>
    </message>
</context>
<context>
    <name>BlackoutView</name>
    <message>
        <source>The film; drag to black out a part, or use the arrow keys</source>
        <translation>الصورة؛ اسحب لتسويد جزء منها أو استخدم الأسهم</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose two to four films.</source>
        <translation>اختر من صورتين إلى أربع صور.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare films</source>
        <translation>مقارنة الصور</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>{0} films chosen.</source>
        <translation>الصور المختارة: {0}.</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>&amp;Compare with prior</source>
        <translation>م&amp;قارنة بالصورة السابقة</translation>
    </message>
    <message>
        <source>&amp;Trend over time</source>
        <translation>المن&amp;حى عبر الزمن</translation>
    </message>
    <message>
        <source>Compare &amp;chosen films…</source>
        <translation>مقارنة ال&amp;صور المختارة…</translation>
    </message>
    <message>
        <source>No earlier film of this patient is known. Choose films to compare.</source>
        <translation>لا تُعرف صورة سابقة لهذا المريض. اختر صورًا للمقارنة.</translation>
    </message>
    <message>
        <source>The films are being compared…</source>
        <translation>جارٍ مقارنة الصور…</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>&amp;Cursor</source>
        <translation>ال&amp;مؤشر</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>المو&amp;ضع</translation>
    </message>
    <message>
        <source>&amp;Rotation: lined up by the lungs</source>
        <translation>ال&amp;دوران: محاذاة حسب الرئتين</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Change by itself</source>
        <translation>تبديل تلقائي</translation>
    </message>
    <message>
        <source>Changes a second</source>
        <translation>مرات التبديل في الثانية</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>رقعة شطرنج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparison – Covid Desktop</source>
        <translation>المقارنة – Covid Desktop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحد الفاصل</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>تلاشٍ</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>الصورة {0}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>وميض</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس التدرج</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Other film</source>
        <translation>الصورة الأخرى</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Prior and current film laid over each other</source>
        <translation>الصورتان السابقة والحالية متراكبتان</translation>
    </message>
    <message>
        <source>Prior to current</source>
        <translation>من السابقة إلى الحالية</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>إظهار التقدير</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>طرق المقارنة</translation>
    </message>
    <message>
        <source>What is linked between the films</source>
        <translation>ما هو مرتبط بين الصور</translation>
    </message>
    <message>
        <source>What is linked…</source>
        <translation>ما هو مرتبط…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ستارة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>ConclusionDesk</name>
    <message>
        <source>Close all the same</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>What is not signed is lost when the window closes.</source>
        <translation>ما لم يُوقَّع يضيع عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Your &amp;conclusion</source>
        <translation>استنتا&amp;جك</translation>
    </message>
    <message>
        <source>Your conclusion is kept with the study.</source>
        <translation>حُفظ استنتاجك مع الفحص.</translation>
    </message>
    <message>
        <source>Your conclusion on one film is typed, but not signed.</source>
        <translation>كُتب استنتاجك عن صورة واحدة ولم يُوقَّع بعد.</translation>
    </message>
    <message>
        <source>Your conclusions on {0} films are typed, but not signed.</source>
        <translation>كُتبت استنتاجاتك عن {0} من الصور ولم تُوقَّع بعد.</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>&amp;Category</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Brixia: six zones, 0 to 3 each</source>
        <translation>Brixia: ست مناطق، من 0 إلى 3 لكل منها</translation>
    </message>
    <message>
        <source>Conclusion in your own words</source>
        <translation>الاستنتاج بكلماتك</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Own &amp;total</source>
        <translation>مجم&amp;وعك</translation>
    </message>
    <message>
        <source>RSNA consensus on reporting COVID-19 (2020)</source>
        <translation>توافق RSNA على صياغة تقارير كوفيد-19 (2020)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>ال&amp;شدة</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>إظهار الحقول أو إخفاؤها</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>توقيع وحفظ</translation>
    </message>
    <message>
        <source>State something first.</source>
        <translation>أدخل استنتاجًا أولًا.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>اكتب اسمك أولًا.</translation>
    </message>
    <message>
        <source>What you say of the model’s severity</source>
        <translation>رأيك في الشدة التي قدّرها النموذج</translation>
    </message>
    <message>
        <source>YOUR CONCLUSION</source>
        <translation>استنتاجك</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>استنتاجك</translation>
    </message>
    <message>
        <source>Your name, under which you sign</source>
        <translation>اسمك الذي توقّع به</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>{0} earlier ones are kept.</source>
        <translation>الاستنتاجات الأقدم المحفوظة: {0}.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another patient with the ID {0} is known, and something does not fit. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>يوجد مريض آخر معروف بالمعرّف {0}، وبعض البيانات لا يتطابق. تُحفظ الصورة منفصلة، دون صور ذلك المريض السابقة، ما لم تدمج الاثنين.</translation>
    </message>
    <message>
        <source>Another patient with the ID {0} is known. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>هناك مريض آخر معروف بالمعرّف {0}. تبقى الصورة منفصلة، من دون الصور السابقة لذلك المريض، ما لم تدمج الاثنين.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Is this the same patient?</source>
        <translation>هل هذا هو المريض نفسه؟</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>المريض المعروف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Same patient: join</source>
        <translation>المريض نفسه: دمج</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>These two do not fit each other. Films of another person, shown as earlier films, would mislead: join them only if you are sure.</source>
        <translation>هذان لا يتوافقان. صور شخص آخر معروضة كصور سابقة ستكون مضلِّلة: ادمجهما فقط إذا كنت متأكدًا.</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>هذه الصورة</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>لا يتطابق</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>De-&amp;identified copy…</source>
        <translation>نسخة &amp;منزوعة الهوية…</translation>
    </message>
    <message>
        <source>De-identified copies of all open &amp;films…</source>
        <translation>نسخ منزوعة الهوية لكل ال&amp;صور المفتوحة…</translation>
    </message>
    <message>
        <source>De-identified copies of the &amp;chosen studies…</source>
        <translation>نسخ منزوعة الهوية للفحوص الم&amp;ختارة…</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>إ&amp;ضافة مستطيل</translation>
    </message>
    <message>
        <source>&amp;Take back the last rectangle</source>
        <translation>&amp;تراجع عن آخر مستطيل</translation>
    </message>
    <message>
        <source>&amp;Write the copies…</source>
        <translation>&amp;كتابة النسخ…</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>&amp;كتابة النسخة…</translation>
    </message>
    <message>
        <source>A de-identified copy was written.</source>
        <translation>كُتبت نسخة منزوعة الهوية.</translation>
    </message>
    <message>
        <source>Also write the list that leads back to the &amp;patient…</source>
        <translation>اكتب أيضًا قائمة الربط بال&amp;مريض…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>De-identified copies</source>
        <translation>نسخ منزوعة الهوية</translation>
    </message>
    <message>
        <source>De-identified copies written: {0}.</source>
        <translation>النسخ المنزوعة الهوية المكتوبة: {0}.</translation>
    </message>
    <message>
        <source>De-identified copy</source>
        <translation>نسخة منزوعة الهوية</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>الصورة {0} من {1}</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>مجلد النسخ</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>مجلد النسخة</translation>
    </message>
    <message>
        <source>Keep &amp;dates, shifted for each patient</source>
        <translation>إبقاء الت&amp;واريخ، مع إزاحتها لكل مريض</translation>
    </message>
    <message>
        <source>Keep the identity of the de&amp;vice</source>
        <translation>إبقاء هوية الج&amp;هاز</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Names, IDs, dates and private data are removed from the header by the basic profile of DICOM PS3.15. Letters burned into the film stay: look at the whole film, also in the negative, and drag a rectangle over each. By keyboard: add a rectangle, move it with the arrow keys, and size it with Shift and the arrow keys.</source>
        <translation>تُزال الأسماء والمعرّفات والتواريخ والبيانات الخاصة من ترويسة الملف وفق الملف الأساسي في DICOM PS3.15. تبقى الأحرف المطبوعة داخل الصورة: انظر إلى الصورة كلها، وبالسالب أيضًا، واسحب مستطيلًا فوق كل منها. بلوحة المفاتيح: أضف مستطيلًا وحرّكه بالأسهم وغيّر حجمه بمفتاح Shift مع الأسهم.</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>الصورة التال&amp;ية</translation>
    </message>
    <message>
        <source>Not copied: {0}. {1}</source>
        <translation>لم تُنسخ: {0}. {1}</translation>
    </message>
    <message>
        <source>P&amp;revious film</source>
        <translation>الصورة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Show the &amp;negative</source>
        <translation>إظهار ال&amp;سالب</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The copies are being written…</source>
        <translation>تُكتب النسخ الآن…</translation>
    </message>
    <message>
        <source>The copy was written as {0}.</source>
        <translation>كُتبت النسخة باسم {0}.</translation>
    </message>
    <message>
        <source>The list that leads back</source>
        <translation>قائمة الربط</translation>
    </message>
    <message>
        <source>This film is a PNG or JPEG file. The profile is made for DICOM films: export its DICOM objects, open the wrapped film, and copy that one.</source>
        <translation>هذه الصورة ملف PNG أو JPEG، والملف الأساسي مخصص لصور DICOM: صدّر كائنات DICOM الخاصة بها، وافتح الصورة المغلّفة، ثم انسخ تلك.</translation>
    </message>
    <message>
        <source>With signs of burned-in letters: {0}. Look at the films one by one, and black the letters out, before you give the copies away.</source>
        <translation>فيها علامات كتابة مدمجة: {0}. انظر إلى الصور واحدة واحدة، وغطِّ الكتابة بالأسود قبل تسليم النسخ.</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Open films</source>
        <translation>فتح صور</translation>
    </message>
</context>
<context>
    <name>FilmTile</name>
    <message>
        <source>Drag a film here from the list, or choose one there.</source>
        <translation>اسحب صورة من القائمة إلى هنا، أو اختر واحدة هناك.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>لا توجد صورة مفتوحة</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Film – Covid Desktop</source>
        <translation>الصورة – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Library: what you open is remembered in this folder</source>
        <translation>الم&amp;كتبة: ما تفتحه يُحفظ ذكره في هذا المجلد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration patient</source>
        <translation>&amp;تجربة مريض العرض</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغيي&amp;ر…</translation>
    </message>
    <message>
        <source>Covid Desktop reads chest films</source>
        <translation>برنامج Covid Desktop يقرأ صور الصدر الشعاعية</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>I have read this and &amp;accept it</source>
        <translation>قرأتُ هذا وأ&amp;قبله</translation>
    </message>
    <message>
        <source>It must be on a disk of this computer. It can be changed later.</source>
        <translation>يجب أن يكون على قرص في هذا الحاسوب. يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia are on a frontal chest film of an adult. It is often wrong: the figures are under Help, About Covid Desktop.

It is not made, tested or approved for diagnosis or treatment. A film cannot replace a PCR test, and no answer of this program can replace a radiologist.

Your films stay on this computer, and are never changed.</source>
        <translation>يذكر البرنامج احتمال الالتهاب الرئوي بكوفيد-19، واحتمال التهاب رئوي آخر، واحتمال عدم وجود التهاب رئوي، في صورة صدر أمامية لشخص بالغ. وهو يخطئ كثيرًا: الأرقام في مساعدة &gt; حول Covid Desktop.

لم يُصنع ولم يُختبر ولم يُعتمد للتشخيص أو العلاج. لا يمكن لصورة أن تحل محل فحص PCR، ولا لأي جواب من هذا البرنامج أن يحل محل طبيب الأشعة.

صورك تبقى على هذا الحاسوب، ولا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Not for diagnostic use</source>
        <translation>ليس للاستخدام التشخيصي</translation>
    </message>
    <message>
        <source>This folder cannot be made or used. Choose another one for the library.</source>
        <translation>تعذّر إنشاء هذا المجلد أو استخدامه. اختر مجلدًا آخر للمكتبة.</translation>
    </message>
    <message>
        <source>Welcome to Covid Desktop</source>
        <translation>مرحبًا بك في Covid Desktop</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>المدرج التكراري</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>النافذة من {0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>&amp;Join with another patient…</source>
        <translation>دمج مع &amp;مريض آخر…</translation>
    </message>
    <message>
        <source>&amp;Patient and date…</source>
        <translation>المري&amp;ض والتاريخ…</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>ت&amp;راجع في المكتبة</translation>
    </message>
    <message>
        <source>Patient and date were changed.</source>
        <translation>جرى تغيير المريض والتاريخ.</translation>
    </message>
    <message>
        <source>Study kept apart.</source>
        <translation>حُفظ الفحص منفصلًا.</translation>
    </message>
    <message>
        <source>This study shows &amp;another person</source>
        <translation>&amp;هذا الفحص لشخص آخر</translation>
    </message>
    <message>
        <source>Two patients were joined.</source>
        <translation>جرى دمج مريضين.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>جرى التراجع: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>&amp;استيراد إلى المكتبة…</translation>
    </message>
    <message>
        <source>&amp;Look for moved films…</source>
        <translation>ال&amp;بحث عن الصور المنقولة…</translation>
    </message>
    <message>
        <source>Assessing imported films: {0} of {1}</source>
        <translation>جارٍ تقييم الصور المستوردة: {0} من {1}</translation>
    </message>
    <message>
        <source>Films, DICOMDIR, ZIP archives (*)</source>
        <translation>صور، DICOMDIR، أرشيفات ZIP (*)</translation>
    </message>
    <message>
        <source>If it is the same person: open one, and Study &gt; Join with another patient…</source>
        <translation>إن كان الشخص نفسه: افتح إحدى الصور، ثم الفحص &gt; دمج مع مريض آخر…</translation>
    </message>
    <message>
        <source>Import fol&amp;der into the library…</source>
        <translation>اس&amp;تيراد مجلد إلى المكتبة…</translation>
    </message>
    <message>
        <source>Import folder into the library</source>
        <translation>استيراد مجلد إلى المكتبة</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>استيراد إلى المكتبة</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known, {2} failed.</source>
        <translation>الاستيراد: جديد {0}، معروف {1}، فاشل {2}.</translation>
    </message>
    <message>
        <source>Importing films: {0} of {1} files</source>
        <translation>جارٍ استيراد الصور: {0} من {1} ملف</translation>
    </message>
    <message>
        <source>Looking for moved films: {0} files</source>
        <translation>جارٍ البحث عن الصور المنقولة: {0} ملف</translation>
    </message>
    <message>
        <source>Please wait until the import is done.</source>
        <translation>يرجى الانتظار حتى يكتمل الاستيراد.</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>توقف الاستيراد.</translation>
    </message>
    <message>
        <source>There is no library to import into.</source>
        <translation>لا توجد مكتبة للاستيراد إليها.</translation>
    </message>
    <message>
        <source>What was imported until then stays. Try again.</source>
        <translation>ما استُورد حتى ذلك الحين يبقى. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Where may the films be now?</source>
        <translation>أين قد تكون الصور الآن؟</translation>
    </message>
    <message>
        <source>{0} It was stopped.</source>
        <translation>{0} أُوقف ذلك.</translation>
    </message>
    <message>
        <source>{0} films bear the ID of another patient; they were kept apart.</source>
        <translation>صور تحمل معرّف مريض آخر: {0}؛ حُفظت منفصلة.</translation>
    </message>
    <message>
        <source>{0} films were found again.</source>
        <translation>الصور التي عُثر عليها مجددًا: {0}.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Join with another patient</source>
        <translation>دمج مع مريض آخر</translation>
    </message>
    <message>
        <source>Name, ID or date</source>
        <translation>الاسم أو المعرّف أو التاريخ</translation>
    </message>
    <message>
        <source>No other patient is found.</source>
        <translation>لم يُعثر على مريض آخر.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>بحث في المرضى</translation>
    </message>
    <message>
        <source>The patient of the film on the screen is the same person as:</source>
        <translation>مريض الصورة المعروضة على الشاشة هو نفسه:</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message>
        <source>Connect the drive that it is on, or use Study &gt; Look for moved films.</source>
        <translation>صِل القرص الذي يوجد عليه الملف، أو استخدم الفحص &gt; البحث عن الصور المنقولة.</translation>
    </message>
    <message>
        <source>The file of this film is not at its place.</source>
        <translation>ملف هذه الصورة ليس في مكانه.</translation>
    </message>
    <message>
        <source>{0} Films can be read, but they are not remembered.</source>
        <translation>{0} يمكن قراءة الصور، لكنها لا تُحفظ في السجل.</translation>
    </message>
</context>
<context>
    <name>LungDiagram</name>
    <message>
        <source>Severity by zones</source>
        <translation>الشدة حسب المناطق</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 film</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>صور (*.dcm *.dicom *.png *.jpg *.jpeg);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Let go to open.</source>
        <translation>أفلِت للفتح.</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Window of the film: {0}</source>
        <translation>نافذة الصورة: {0}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>رقم {0}</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>الصور: {0}</translation>
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
        <translation>معايرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>إزالة المعايرة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true length in mm</source>
        <translation>الطول الحقيقي (mm)</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>&amp;Calibrate by the chosen length…</source>
        <translation>&amp;معايرة بالطول المحدد…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark	Del</source>
        <translation>&amp;حذف العلامة	Del</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>ر&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>العلامة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Remove the calibration</source>
        <translation>إ&amp;زالة المعايرة</translation>
    </message>
    <message>
        <source>&amp;Words beside the mark…</source>
        <translation>&amp;كلمات بجانب العلامة…</translation>
    </message>
    <message>
        <source>Delete &amp;all marks of the film</source>
        <translation>حذف كل علامات ال&amp;صورة</translation>
    </message>
    <message>
        <source>Next &amp;point of the mark</source>
        <translation>النقطة التالية في ال&amp;علامة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>&amp;Take this model</source>
        <translation>اعتماد هذا النم&amp;وذج</translation>
    </message>
    <message>
        <source>Automatic: the graphics card if it works</source>
        <translation>تلقائيًا: بطاقة الرسوميات إن كانت تعمل</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>النموذج المرفق</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>المختار: {0}</translation>
    </message>
    <message>
        <source>Drop a model file here, or choose one. Its card and its figures are shown before it is taken. Results of different models are never mixed: films are assessed anew, and what another model said is marked as older.</source>
        <translation>أفلِت ملف نموذج هنا، أو اختر ملفًا. تُعرض بطاقته وأرقامه قبل اعتماده. لا تُخلط نتائج نماذج مختلفة أبدًا: تُقيَّم الصور من جديد، ويُوسم ما قاله نموذج آخر بأنه أقدم.</translation>
    </message>
    <message>
        <source>Examine another model &amp;file…</source>
        <translation>فح&amp;ص ملف نموذج آخر…</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>بطاقة الرسوميات (CUDA)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA): not in this installation</source>
        <translation>بطاقة الرسوميات (CUDA): غير متوفرة في هذا التثبيت</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>المستخدم حاليًا: {0}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>نماذج (*.onnx)</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>نقطة التشغيل</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>المعالج (CPU)</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>The model is being examined…</source>
        <translation>جارٍ فحص النموذج…</translation>
    </message>
    <message>
        <source>The model’s own choice</source>
        <translation>اختيار النموذج نفسه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>النموذج المرفق مع البرنامج</translation>
    </message>
</context>
<context>
    <name>MonitorCheck</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشا&amp;شة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dim the room. Look whether all 16 patches differ, each with two corners of its own; whether the small squares in the black and in the white square can be seen; whether the ramps are even, without steps or colour.</source>
        <translation>خفّف إضاءة الغرفة. تحقق من أن المربعات الستة عشر كلها متمايزة ولكل منها زاويتان خاصتان به؛ ومن أن المربعين الصغيرين داخل المربع الأسود والمربع الأبيض مرئيان؛ ومن أن التدرجات منتظمة بلا درجات أو ألوان.</translation>
    </message>
    <message>
        <source>I &amp;see all of it: note today’s check</source>
        <translation>أرى كل ذلك: &amp;سجّل اختبار اليوم</translation>
    </message>
    <message>
        <source>Monitor check</source>
        <translation>اختبار الشاشة</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ال&amp;حدث</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>دخول المستشفى</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>خروج من المستشفى</translation>
    </message>
    <message>
        <source>Extubation</source>
        <translation>نزع الأنبوب</translation>
    </message>
    <message>
        <source>Intubation</source>
        <translation>تنبيب</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>تثبيت ملاحظة</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>علاج</translation>
    </message>
</context>
<context>
    <name>PacsDesk</name>
    <message>
        <source>&amp;Network activity…</source>
        <translation>ن&amp;شاط الشبكة…</translation>
    </message>
    <message>
        <source>Find earlier studies in the P&amp;ACS…</source>
        <translation>البحث عن &amp;فحوص أقدم في PACS…</translation>
    </message>
    <message>
        <source>PAC&amp;S settings…</source>
        <translation>إعدا&amp;دات PACS…</translation>
    </message>
    <message>
        <source>Send results to the PA&amp;CS</source>
        <translation>إرسا&amp;ل النتائج إلى PACS</translation>
    </message>
    <message>
        <source>The archive answers.</source>
        <translation>الأرشيف يستجيب.</translation>
    </message>
    <message>
        <source>The archive did not answer; {0} objects wait and are tried again.</source>
        <translation>لم يستجب الأرشيف؛ الكائنات المنتظرة لإعادة المحاولة: {0}.</translation>
    </message>
    <message>
        <source>The archive took {0} objects.</source>
        <translation>الكائنات التي استلمها الأرشيف: {0}.</translation>
    </message>
    <message>
        <source>The objects are being made…</source>
        <translation>جارٍ إنشاء الكائنات…</translation>
    </message>
</context>
<context>
    <name>PacsSettings</name>
    <message>
        <source>&amp;Certificates to trust (PEM file)</source>
        <translation>&amp;الشهادات الموثوقة (ملف PEM)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;تشفير الاتصال (TLS)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>الم&amp;ضيف</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>AE title of &amp;this workstation</source>
        <translation>اسم AE لمحطة ال&amp;عمل هذه</translation>
    </message>
    <message>
        <source>AE title of the &amp;archive</source>
        <translation>اسم AE للأر&amp;شيف</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>جارٍ سؤال الأرشيف…</translation>
    </message>
    <message>
        <source>Certificate of this workstatio&amp;n (PEM file)</source>
        <translation>شهادة &amp;محطة العمل هذه (ملف PEM)</translation>
    </message>
    <message>
        <source>Certificate of this workstation</source>
        <translation>شهادة محطة العمل هذه</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>Its &amp;key (PEM file)</source>
        <translation>مف&amp;تاحها (ملف PEM)</translation>
    </message>
    <message>
        <source>Key of the certificate of this workstation</source>
        <translation>مفتاح شهادة محطة العمل هذه</translation>
    </message>
    <message>
        <source>Leave host and address empty for no PACS: then this program opens no network connection at all. With a DICOMweb address, that way is used. User name and password are for DICOMweb, and are only sent over https. The password is kept beside the settings in a file that only your account may read.</source>
        <translation>اترك المضيف والعنوان فارغين إن لم يوجد PACS: عندئذ لا يفتح هذا البرنامج أي اتصال بالشبكة. مع عنوان DICOMweb تُستخدم تلك الطريقة. اسم المستخدم وكلمة المرور لـ DICOMweb ولا يُرسلان إلا عبر https. تُحفظ كلمة المرور بجانب الإعدادات في ملف لا يقرؤه إلا حسابك.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Or &amp;DICOMweb address</source>
        <translation>أو ع&amp;نوان DICOMweb</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Take user name and password out of the address: they have fields below it.</source>
        <translation>احذف اسم المستخدم وكلمة المرور من العنوان: لهما حقلان أسفله.</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Type a host or an address first.</source>
        <translation>أدخل مضيفًا أو عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>في الملف نفسه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>شهادات هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>تاريخ ال&amp;ميلاد</translation>
    </message>
    <message>
        <source>&amp;Date of the film</source>
        <translation>&amp;تاريخ الصورة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>For &amp;all studies of this patient</source>
        <translation>ل&amp;كل فحوص هذا المريض</translation>
    </message>
    <message>
        <source>For &amp;this study</source>
        <translation>ل&amp;هذا الفحص</translation>
    </message>
    <message>
        <source>For all {0} open films of this &amp;folder</source>
        <translation>&amp;لكل الصور المفتوحة من هذا المجلد (العدد: {0})</translation>
    </message>
    <message>
        <source>Or da&amp;y of the course</source>
        <translation>أو &amp;يوم المسار المرضي</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>م&amp;عرّف المريض</translation>
    </message>
    <message>
        <source>Patient and date</source>
        <translation>المريض والتاريخ</translation>
    </message>
    <message>
        <source>Please type an ID: films are joined by it.</source>
        <translation>يرجى إدخال معرّف: به تُجمع الصور.</translation>
    </message>
    <message>
        <source>Please type the date as {0}.</source>
        <translation>اكتب التاريخ هكذا: {0}.</translation>
    </message>
    <message>
        <source>Please type the day as a whole number, such as 3.</source>
        <translation>يرجى كتابة اليوم رقمًا صحيحًا، مثل 3.</translation>
    </message>
    <message>
        <source>The files are not changed: the library remembers what you type. Date and day hold for the study on the screen alone.</source>
        <translation>لا تتغير الملفات: تتذكر المكتبة ما تكتبه. التاريخ واليوم يخصّان الفحص المعروض على الشاشة وحدها.</translation>
    </message>
    <message>
        <source>if there is no date: days since admission</source>
        <translation>إن لم يوجد تاريخ: أيام منذ الدخول</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>ملف PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>ملفات PEM ‏(*.pem *.crt *.cer *.key);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start on.</source>
        <translation>حُفظ. يسري من التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>المس&amp;تشفى</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Names of files</source>
        <translation>أسماء ال&amp;ملفات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Window of a film just opened</source>
        <translation>نافذة الصورة عند فت&amp;حها</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; the library in the old one stays there. It must be on a disk of this computer.</source>
        <translation>يُستخدم المجلد الجديد ابتداءً من التشغيل التالي، وتبقى المكتبة في المجلد القديم مكانها. يجب أن يكون على قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>تُستخدم اللغة الجديدة ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>As the film asks for</source>
        <translation>حسب ما تطلبه الصورة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Automatic, from the film’s own values</source>
        <translation>تلقائيًا، من قيم الصورة نفسها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>For PNG and JPEG films: how patient and date stand in the file’s name, such as {patient}_{date} for P12_2020-03-29.png; without dates the day of the course, as {patient}_{day} for P12_3.png. Empty: names are not read.</source>
        <translation>لصور PNG وJPEG: كيف يرد المريض والتاريخ في اسم الملف، مثل ⁦{patient}_{date}⁩ للاسم ⁦P12_2020-03-29.png⁩؛ ومن دون تواريخ يوم المسار المرضي، مثل ⁦{patient}_{day}⁩ للاسم ⁦P12_3.png⁩. فارغ: لا تُقرأ الأسماء.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>In the names of files, {patient} must stand once, {date} and {day} at most once.</source>
        <translation>في أسماء الملفات يجب أن يرد {patient} مرة واحدة، و{date} و{day} مرة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>Keep &amp;copies of films in the library</source>
        <translation>الاحتفاظ ب&amp;نسخ من الصور في المكتبة</translation>
    </message>
    <message>
        <source>Leave films where they &amp;are</source>
        <translation>ترك الصور في م&amp;كانها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>الشعار (PNG أو JPEG)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Open a known patient’s &amp;earlier films by themselves</source>
        <translation>فتح الصور ال&amp;سابقة للمرضى المعروفين تلقائيًا</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please give the whole path of the library folder.</source>
        <translation>يرجى إدخال المسار الكامل لمجلد المكتبة.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Size of te&amp;xts</source>
        <translation>حجم الن&amp;صوص</translation>
    </message>
    <message>
        <source>Two actions have the same new keys.</source>
        <translation>لإجراءين المفاتيح الجديدة نفسها.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;اسمك</translation>
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
        <translation>&amp;جلب وفتح</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(مفتوح)</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>جارٍ سؤال الأرشيف…</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>الفحوص التي عُثر عليها</translation>
    </message>
    <message>
        <source>Studies of this patient in the PACS</source>
        <translation>فحوص هذا المريض في PACS</translation>
    </message>
    <message>
        <source>The archive has no study of this patient.</source>
        <translation>ليس في الأرشيف فحص لهذا المريض.</translation>
    </message>
    <message>
        <source>The films are being fetched…</source>
        <translation>جارٍ جلب الصور…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Calibrated probabilities. The upright mark is the threshold in force. In the hatched zone around it the model says “not sure”.</source>
        <translation>احتمالات معايَرة. العلامة العمودية هي العتبة السارية. وفي المنطقة المخططة حولها يقول النموذج «غير مؤكد».</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>not sure from {0} to {1}</source>
        <translation>غير مؤكد من {0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Close some films, and open this one again.</source>
        <translation>أغلق بعض الصور، ثم افتح هذه مجددًا.</translation>
    </message>
    <message>
        <source>Opening was cancelled; what is open stays open.</source>
        <translation>أُلغي الفتح؛ وما هو مفتوح يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>The memory for open films is full.</source>
        <translation>الذاكرة المخصصة للصور المفتوحة ممتلئة.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>لا ملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>This film was open already.</source>
        <translation>هذه الصورة مفتوحة من قبل.</translation>
    </message>
    <message>
        <source>{0} of {1} films were open already.</source>
        <translation>كانت {0} من أصل {1} من الصور مفتوحة من قبل.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>التق&amp;رير…</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>ت&amp;صدير كائنات DICOM…</translation>
    </message>
    <message>
        <source>Folder for the DICOM objects</source>
        <translation>مجلد كائنات DICOM</translation>
    </message>
    <message>
        <source>Make the report again in a moment.</source>
        <translation>أنشئ التقرير مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Nobody has signed a conclusion yet: the report says so.</source>
        <translation>لم يوقّع أحد استنتاجًا بعد: التقرير يذكر ذلك.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The model has not answered yet.</source>
        <translation>لم يُجب النموذج بعد.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check it, and print again.</source>
        <translation>لم تستلم الطابعة التقرير. افحصها ثم اطبع مجددًا.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>حُفظ التقرير باسم {0}.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>أُرسل التقرير إلى الطابعة.</translation>
    </message>
    <message>
        <source>{0} DICOM objects were written.</source>
        <translation>كُتبت كائنات DICOM (العدد: {0}).</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>المس&amp;تشفى</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>ال&amp;شعار</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حف&amp;ظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All open films of this patient</source>
        <translation>كل الصور المفتوحة لهذا المريض</translation>
    </message>
    <message>
        <source>All {0} open films of this patient</source>
        <translation>كل الصور المفتوحة لهذا المريض (العدد: {0})</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>ت&amp;صدير كائنات DICOM…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Name over the report</source>
        <translation>الاسم أعلى التقرير</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>صفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>إزالة {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>جارٍ إنشاء الصفحات…</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>E&amp;xport results (CSV, JSON)…</source>
        <translation>تصدير ال&amp;نتائج (CSV, JSON)…</translation>
    </message>
    <message>
        <source>Export results of the li&amp;brary…</source>
        <translation>تص&amp;دير نتائج المكتبة…</translation>
    </message>
    <message>
        <source>Export the results of the library</source>
        <translation>تصدير نتائج المكتبة</translation>
    </message>
    <message>
        <source>Export the results of the open films</source>
        <translation>تصدير نتائج الصور المفتوحة</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.json)</source>
        <translation>جدول (*.csv);;JSON Lines (*.json)</translation>
    </message>
    <message>
        <source>The results of {0} films were written to {1}.</source>
        <translation>كُتبت نتائج الصور (العدد: {0}) في {1}.</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>&amp;Held against it</source>
        <translation>الجسم ال&amp;موضوع</translation>
    </message>
    <message>
        <source>(the system says {0})</source>
        <translation>(حسب النظام {0})</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Bank card, long side (85.6 mm)</source>
        <translation>بطاقة مصرفية، الضلع الطويل (85.6 مم)</translation>
    </message>
    <message>
        <source>Hold a bank card or a ruler against the screen, and move the slider (or press the arrow keys) until the line is exactly as long.</source>
        <translation>ضع بطاقة مصرفية أو مسطرة على الشاشة، وحرّك المنزلق (أو اضغط مفاتيح الأسهم) حتى يصبح الخط بالطول نفسه تمامًا.</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>طول الخط</translation>
    </message>
    <message>
        <source>Measure this screen</source>
        <translation>قياس هذه الشاشة</translation>
    </message>
    <message>
        <source>Ruler, 100 mm</source>
        <translation>مسطرة، 100 مم</translation>
    </message>
    <message>
        <source>{0} pixels per inch</source>
        <translation>{0} بكسل في البوصة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>&amp;Recent films</source>
        <translation>الصور الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. One film was open.</source>
        <translation>لم يُغلق Covid Desktop على نحو سليم في المرة الماضية. كانت صورة واحدة مفتوحة.</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. {0} films were open.</source>
        <translation>لم يُغلق Covid Desktop على نحو سليم في المرة الماضية. عدد الصور المفتوحة كان: {0}.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>محو هذه السجلات</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Open the &amp;last films again</source>
        <translation>فتح ال&amp;صور الأخيرة مجددًا</translation>
    </message>
    <message>
        <source>Open the last films again?</source>
        <translation>أتريد فتح الصور الأخيرة مجددًا؟</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>المفاتيح الافتراضية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>مفاتيح جديدة:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>بحث في الاختصارات</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>تعيين المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} مستخدم مرتين: {1}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>DICOM, PNG or JPEG: single files, many at once, or whole folders.
Everything stays on this computer, and your files are never changed.</source>
        <translation>ملفات DICOM أو PNG أو JPEG: ملفات مفردة، أو عدة ملفات معًا، أو مجلدات كاملة.
كل شيء يبقى على هذا الحاسوب، وملفاتك لا تُغيَّر أبدًا.</translation>
    </message>
    <message>
        <source>Drop chest films here</source>
        <translation>أفلِت صور الصدر هنا</translation>
    </message>
    <message>
        <source>Open films…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Try the demonstration patient</source>
        <translation>تجربة مريض العرض</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No model: films are not assessed</source>
        <translation>لا نموذج: الصور لا تُقيَّم</translation>
    </message>
    <message>
        <source>Opened {0} of {1}</source>
        <translation>فُتح {0} من {1}</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>جارٍ فتح النموذج…</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Private tags</source>
        <translation>الوسوم ال&amp;خاصة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>بحث عن وسم أو اسم أو قيمة</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>بحث في الوسوم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>وسوم {0}</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{0} of {1} tags</source>
        <translation>{0} من {1} من الوسوم</translation>
    </message>
</context>
<context>
    <name>TestPicture</name>
    <message>
        <source>Test picture</source>
        <translation>صورة الاختبار</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
</context>
<context>
    <name>TrendCanvas</name>
    <message>
        <source>Severity over time</source>
        <translation>الشدة عبر الزمن</translation>
    </message>
    <message>
        <source>{0}, not open</source>
        <translation>{0}، غير مفتوحة</translation>
    </message>
    <message>
        <source>{0}: no severity</source>
        <translation>{0}: بلا شدة</translation>
    </message>
    <message>
        <source>{0}: refused</source>
        <translation>{0}: مرفوضة</translation>
    </message>
    <message>
        <source>{0}: total {1} ({2} to {3})</source>
        <translation>{0}: المجموع {1} (من {2} إلى {3})</translation>
    </message>
</context>
<context>
    <name>TrendDesk</name>
    <message>
        <source>No date is known of these films. A trend needs dates.</source>
        <translation>لا يُعرف تاريخ لهذه الصور. المنحى يحتاج إلى تواريخ.</translation>
    </message>
    <message>
        <source>The trend is made of statements: show the statement first (F3).</source>
        <translation>يتكوّن المسار من التقديرات: أظهر التقدير أولًا (F3).</translation>
    </message>
</context>
<context>
    <name>TrendWindow</name>
    <message>
        <source>A change of the total within ±{0} points is no measurable change.</source>
        <translation>تغيّر المجموع ضمن ⁦±{0}⁩ نقطة ليس تغيّرًا قابلًا للقياس.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Films without a date are left out: {0}.</source>
        <translation>استُبعدت الصور التي بلا تاريخ: {0}.</translation>
    </message>
    <message>
        <source>Hollow: by an older model, not comparable. Where the file is found, the film is assessed anew.</source>
        <translation>مفرّغة: من نموذج أقدم، غير قابلة للمقارنة. حيثما وُجد الملف، تُقيَّم الصورة من جديد.</translation>
    </message>
    <message>
        <source>No note is pinned.</source>
        <translation>لا توجد ملاحظة مثبتة.</translation>
    </message>
    <message>
        <source>None of these films has a severity.</source>
        <translation>لا شدة لأي من هذه الصور.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>صورة (*.png);;رسم (*.svg);;جدول (*.csv)</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>تثبيت ملاحظة…</translation>
    </message>
    <message>
        <source>Remove a note…</source>
        <translation>إزالة ملاحظة…</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>أُزيلت: {0}. يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>حفظ المنحى</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>حُفظ: {0}</translation>
    </message>
    <message>
        <source>Severity model: {0}.</source>
        <translation>نموذج الشدة: {0}.</translation>
    </message>
    <message>
        <source>The axis counts days: the films have no dates.</source>
        <translation>المحور يعدّ الأيام: ليس للصور تواريخ.</translation>
    </message>
    <message>
        <source>The file could not be written: {0}. Choose another place.</source>
        <translation>تعذّرت كتابة الملف: {0}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>المنحى</translation>
    </message>
    <message>
        <source>Trend – Covid Desktop</source>
        <translation>المنحى – Covid Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>&amp;True size</source>
        <translation>ال&amp;حجم الحقيقي</translation>
    </message>
    <message>
        <source>M&amp;easure this screen…</source>
        <translation>&amp;قياس هذه الشاشة…</translation>
    </message>
    <message>
        <source>One millimetre of the film on one of the screen</source>
        <translation>كل ملّيمتر من الصورة يقابل ملّيمترًا على الشاشة</translation>
    </message>
    <message>
        <source>This film does not say how large it is. Calibrate it by a known length.</source>
        <translation>لا تذكر هذه الصورة حجمها. عايرها بطول معروف.</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it first (View menu).</source>
        <translation>لا تذكر هذه الشاشة حجمها. قِسها أولًا (قائمة «عرض»).</translation>
    </message>
</context>
<context>
    <name>VeiledPage</name>
    <message>
        <source>Look first</source>
        <translation>اقرأ أولًا</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>إظهار التقدير</translation>
    </message>
    <message>
        <source>The model has assessed this film. Read it, then compare.</source>
        <translation>قيّم النموذج هذه الصورة. اقرأها ثم قارن.</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>&amp;Copy the view</source>
        <translation>&amp;نسخ العرض</translation>
    </message>
    <message>
        <source>&amp;Monitor check…</source>
        <translation>ا&amp;ختبار الشاشة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>حف&amp;ظ العرض…</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>اختر مجلدًا يمكنك الكتابة فيه، على قرص فيه متسع.</translation>
    </message>
    <message>
        <source>DICOM &amp;tags…</source>
        <translation>&amp;وسوم DICOM…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Save the view &amp;without texts…</source>
        <translation>&amp;حفظ العرض دون نصوص…</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>تعذّرت كتابة الصورة هناك.</translation>
    </message>
    <message>
        <source>The view is in the clipboard.</source>
        <translation>العرض في الحافظة.</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>حُفظ العرض.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>&amp;Chest windows</source>
        <translation>نوافذ الص&amp;در</translation>
    </message>
    <message>
        <source>&amp;Four films</source>
        <translation>&amp;أربع صور</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>المدر&amp;ج التكراري</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>المو&amp;ضع التالي</translation>
    </message>
    <message>
        <source>&amp;One film</source>
        <translation>&amp;صورة واحدة</translation>
    </message>
    <message>
        <source>&amp;Two films side by side</source>
        <translation>صورتان &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Type the window…</source>
        <translation>&amp;إدخال قيم النافذة…</translation>
    </message>
    <message>
        <source>Chest window: bone</source>
        <translation>نافذة الصدر: العظم</translation>
    </message>
    <message>
        <source>Chest window: lines and tubes</source>
        <translation>نافذة الصدر: القثاطر والأنابيب</translation>
    </message>
    <message>
        <source>Chest window: lung</source>
        <translation>نافذة الصدر: الرئة</translation>
    </message>
    <message>
        <source>Chest window: mediastinum</source>
        <translation>نافذة الصدر: المنصف</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشا&amp;شة</translation>
    </message>
    <message>
        <source>Films on the &amp;screen</source>
        <translation>ال&amp;صور على الشاشة</translation>
    </message>
    <message>
        <source>Open film in new &amp;window</source>
        <translation>فتح الصورة في نا&amp;فذة جديدة</translation>
    </message>
    <message>
        <source>Outlines of the lung &amp;zones</source>
        <translation>&amp;حدود مناطق الرئة</translation>
    </message>
    <message>
        <source>Window and histogram</source>
        <translation>النافذة والمدرج التكراري</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>مركز النافذة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>عرض النافذة</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>&amp;Bring back what was removed last</source>
        <translation>ا&amp;ستعادة آخر ما أُزيل</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>قائمة ال&amp;عمل</translation>
    </message>
    <message>
        <source>1 film was removed from the library.</source>
        <translation>أُزيلت صورة واحدة من المكتبة.</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>فحص واحد</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>لم يُزَل شيء يمكن استعادته.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Remove this study from the library?</source>
        <translation>أتريد إزالة هذا الفحص من المكتبة؟</translation>
    </message>
    <message>
        <source>Remove {0} studies from the library?</source>
        <translation>أتريد إزالة الفحوص من المكتبة (العدد: {0})؟</translation>
    </message>
    <message>
        <source>Study &gt; Look for moved films… finds them again by what they hold.</source>
        <translation>الفحص &gt; البحث عن الصور المنقولة… يعثر عليها مجددًا من محتواها.</translation>
    </message>
    <message>
        <source>The file of one film is no longer where it was.</source>
        <translation>ملف إحدى الصور لم يعد في مكانه.</translation>
    </message>
    <message>
        <source>The files of {0} films are no longer where they were.</source>
        <translation>صور لم تعد ملفاتها في مكانها: {0}.</translation>
    </message>
    <message>
        <source>Your files stay where they are. Study &gt; Undo in the library brings it back.</source>
        <translation>ملفاتك تبقى مكانها. الفحص &gt; تراجع في المكتبة يعيده.</translation>
    </message>
    <message>
        <source>{0} Ctrl+Alt+Z brings them back.</source>
        <translation>{0} للاستعادة: Ctrl+Alt+Z.</translation>
    </message>
    <message>
        <source>{0} films are back in the library.</source>
        <translation>عادت الصور إلى المكتبة (العدد: {0}).</translation>
    </message>
    <message>
        <source>{0} films were removed from the library.</source>
        <translation>أُزيلت الصور من المكتبة (العدد: {0}).</translation>
    </message>
    <message>
        <source>{0} studies</source>
        <translation>الفحوص: {0}</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Unread first</source>
        <translation>غير المق&amp;روء أولًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>تصفية الفحوص</translation>
    </message>
    <message>
        <source>Filter: name, ID, date, finding, conclusion – as many words as you like</source>
        <translation>تصفية: الاسم أو المعرّف أو التاريخ أو الموجودات أو الاستنتاج – بأي عدد من الكلمات</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>استيراد مج&amp;لد…</translation>
    </message>
    <message>
        <source>No studies yet. Films that you open are remembered here; whole folders, discs and ZIP archives can be imported.</source>
        <translation>لا فحوص بعد. الصور التي تفتحها تُحفظ هنا؛ ويمكن استيراد مجلدات كاملة وأقراص وأرشيفات ZIP.</translation>
    </message>
    <message>
        <source>No study fits what is typed.</source>
        <translation>لا فحص يطابق ما كُتب.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
</context>
<context>
    <name>WorklistRows</name>
    <message>
        <source>COVID-19</source>
        <translation>كوفيد-19</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>View</source>
        <translation>الإسقاط</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
    <message>
        <source>Your files are untouched. If it happens again, please report it.</source>
        <translation>ملفاتك لم تُمس. إن تكرر ذلك فيرجى الإبلاغ عنه.</translation>
    </message>
</context>
<context>
    <name>_ReasonsPage</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>غير مُقيَّمة</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>زمن الفتح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>The film is open, but nothing can be stated of it.</source>
        <translation>الصورة مفتوحة، لكن لا يمكن إعطاء تقدير لها.</translation>
    </message>
    <message>
        <source>The model does not assess this film.</source>
        <translation>النموذج لا يقيّم هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>_SeverityPart</name>
    <message>
        <source>Extent {0} of 8</source>
        <translation>الامتداد {0} من 8</translation>
    </message>
    <message>
        <source>SEVERITY BY ZONES</source>
        <translation>الشدة حسب المناطق</translation>
    </message>
    <message>
        <source>Total {0} of 18 (between {1} and {2})</source>
        <translation>المجموع {0} من 18 (بين {1} و{2})</translation>
    </message>
</context>
<context>
    <name>_WaitingPage</name>
    <message>
        <source>Assessing…</source>
        <translation>جارٍ التقييم…</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>جارٍ فتح النموذج واختباره.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>1 to 9</source>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>About Covid Desktop</source>
        <translation>حول Covid Desktop</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Change the window: across for width, up and down for centre</source>
        <translation>تغيير النافذة: أفقيًا للعرض، وعموديًا للمركز</translation>
    </message>
    <message>
        <source>Chest films read offline, with a calibrated statement on COVID-19 pneumonia. Nothing leaves this computer.</source>
        <translation>قراءة صور الصدر الشعاعية دون اتصال، مع تقدير معايَر لالتهاب الرئة بكوفيد-19. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts (SIL Open Font License 1.1).</source>
        <translation>البرنامج Covid Desktop: الترخيص Apache License 2.0. يستخدم Qt for Python (LGPL 3)، وONNX Runtime (MIT)، وNumPy (BSD)، وPillow (MIT-CMU)، وكلًا من pydicom وhighdicom وpynetdicom (MIT)، وGDCM (BSD, Apache 2.0)، وTypst (Apache 2.0)، وخطوط Noto (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>ملاءمة الصورة لمساحة العرض</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>بصمة ملف النموذج</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Middle-drag, or Space + drag</source>
        <translation>سحب بالزر الأوسط، أو مسافة + سحب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Mouse, on the film</source>
        <translation>الفأرة، على الصورة</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Next or previous film (film or list has the focus)</source>
        <translation>الصورة التالية أو السابقة في القائمة (عند التركيز على الصورة أو القائمة)</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <translation>سحب بالزر الأيمن</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Shift + right-drag</source>
        <translation>Shift + سحب بالزر الأيمن</translation>
    </message>
    <message>
        <source>Show or hide the texts in the corners</source>
        <translation>إظهار النصوص في الزوايا أو إخفاؤها</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>The film’s own windows</source>
        <translation>نوافذ الصورة نفسها</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>جارٍ فتح النموذج واختباره.</translation>
    </message>
    <message>
        <source>The same, finer</source>
        <translation>الشيء نفسه، بدقة أكبر</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>سبب ذلك</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>تكبير عند المؤشر</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Covid Desktop</source>
        <translation>&amp;حول Covid Desktop</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;تلقائي</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>إ&amp;غلاق الصورة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Flip: exchange left and right</source>
        <translation>ق&amp;لب: تبديل اليمين واليسار</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>ع&amp;كس التدرج</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفا&amp;تيح</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;قياس</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>ال&amp;صورة التالية</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;فتح صور…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>تحري&amp;ك</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>الصورة السابقة في ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة ضبط</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>ال&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Assessment &amp;panel</source>
        <translation>&amp;لوحة التقييم</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>نافذة تلقائية</translation>
    </message>
    <message>
        <source>Close &amp;all films</source>
        <translation>إغلاق &amp;كل الصور</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>ملاءمة الصورة لمساحة العرض</translation>
    </message>
    <message>
        <source>Invert: show the negative</source>
        <translation>عكس التدرج: إظهار الصورة السالبة</translation>
    </message>
    <message>
        <source>Left button changes the window</source>
        <translation>الزر الأيسر يغيّر النافذة</translation>
    </message>
    <message>
        <source>Left button draws: lengths, angles, regions, heart, notes</source>
        <translation>الزر الأيسر يرسم: أطوال وزوايا ومناطق والقلب وملاحظات</translation>
    </message>
    <message>
        <source>Left button moves the film</source>
        <translation>الزر الأيسر يحرّك الصورة</translation>
    </message>
    <message>
        <source>Left button zooms: up for larger</source>
        <translation>الزر الأيسر يكبّر: إلى أعلى للتكبير</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>بكسل واحد من الصورة لكل بكسل من الشاشة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <source>Reset window, zoom and position</source>
        <translation>إعادة ضبط النافذة والتكبير والموضع</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>تدوير إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>تدوير إلى اليمي&amp;ن</translation>
    </message>
    <message>
        <source>Show where the model looked</source>
        <translation>إظهار موضع نظر النموذج</translation>
    </message>
    <message>
        <source>Te&amp;xts in the corners</source>
        <translation>النصوص في ال&amp;زوايا</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration patient</source>
        <translation>تجربة مريض ال&amp;عرض</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>موضع النظر</translation>
    </message>
    <message>
        <source>Where the model &amp;looked</source>
        <translation>مو&amp;ضع نظر النموذج</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبي&amp;ر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;تصغير</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>ترخيص الأوزان</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>جرى القياس على</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>نقاط التشغيل</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>جرى التدريب على</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>معامل الحرارة {0}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>1 day earlier</source>
        <translation>أقدم بيوم واحد</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>أحدث بيوم واحد</translation>
    </message>
    <message>
        <source>A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit.</source>
        <translation>من A إلى C: الرئة اليمنى من أعلى إلى أسفل، ومن D إلى F: اليسرى. الخط العريض: تجاوزٌ لحد المنطقة.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>تحسّن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Lined up by the lungs (overlap {0} of 1; turned {1}°)</source>
        <translation>محاذاة حسب الرئتين (التداخل {0} من 1؛ الدوران ⁦{1}°⁩)</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>لا تغيّر قابلًا للقياس</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>غير قابل للمقارنة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Severity model: {0}</source>
        <translation>نموذج الشدة: {0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>تفاقم</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>days apart unknown</source>
        <translation>الفارق بالأيام غير معروف</translation>
    </message>
    <message>
        <source>{0} days earlier</source>
        <translation>أقدم بعدد أيام: {0}</translation>
    </message>
    <message>
        <source>{0} days later</source>
        <translation>أحدث بعدد أيام: {0}</translation>
    </message>
    <message>
        <source>{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.</source>
        <translation>{0}. المجموع من {1} إلى {2} من 18: التغيّر {3}. التغيّر ضمن ⁦±{4}⁩ لا يُعد تغيّرًا.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Fields of prior and current film in turn</source>
        <translation>مربعات من الصورتين السابقة والحالية بالتناوب</translation>
    </message>
    <message>
        <source>Left of the line: prior. Right of it: current.</source>
        <translation>يسار الخط: السابقة. يمينه: الحالية.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Technique and position show up too; an even change of both lungs does not show</source>
        <translation>تظهر فروق التقنية والوضعية أيضًا؛ ولا يظهر التغيّر المتساوي في الرئتين</translation>
    </message>
    <message>
        <source>clearer than before</source>
        <translation>أقل كثافة من قبل</translation>
    </message>
    <message>
        <source>denser than before</source>
        <translation>أكثر كثافة من قبل</translation>
    </message>
    <message>
        <source>{0} % current film</source>
        <translation>الصورة الحالية {0} %</translation>
    </message>
</context>
<context>
    <name>film_painter</name>
    <message>
        <source>FLIPPED: SIDE MARKS ARE MIRRORED</source>
        <translation>مقلوبة: علامتا الجانبين معكوستان</translation>
    </message>
    <message>
        <source>PREVIEW: STILL READING THE FILM</source>
        <translation>معاينة: ما زالت الصورة قيد القراءة</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>مُدارة {0}°</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>موضع نظر النموذج، لا موضع المرض</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>التكبير ‎{0}%</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>معكوسة التدرج</translation>
    </message>
    <message>
        <source>lines sharpened</source>
        <translation>خطوط محسَّنة الحدة</translation>
    </message>
</context>
<context>
    <name>lung_diagram</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>No severity is known.</source>
        <translation>لا تُعرف الشدة.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>left lower</source>
        <translation>يسار سفلي</translation>
    </message>
    <message>
        <source>left middle</source>
        <translation>يسار أوسط</translation>
    </message>
    <message>
        <source>left upper</source>
        <translation>يسار علوي</translation>
    </message>
    <message>
        <source>right lower</source>
        <translation>يمين سفلي</translation>
    </message>
    <message>
        <source>right middle</source>
        <translation>يمين أوسط</translation>
    </message>
    <message>
        <source>right upper</source>
        <translation>يمين علوي</translation>
    </message>
</context>
<context>
    <name>mark_wording</name>
    <message>
        <source>1 of 2: draw the first line</source>
        <translation>1 من 2: ارسم الخط الأول</translation>
    </message>
    <message>
        <source>1 of 3: draw the midline, along the spine</source>
        <translation>1 من 3: ارسم خط الوسط على امتداد العمود الفقري</translation>
    </message>
    <message>
        <source>2 of 2: draw the second line</source>
        <translation>2 من 2: ارسم الخط الثاني</translation>
    </message>
    <message>
        <source>2 of 3: draw from the right to the left border of the heart</source>
        <translation>2 من 3: ارسم من الحافة اليمنى إلى الحافة اليسرى للقلب</translation>
    </message>
    <message>
        <source>3 of 3: draw the widest inner width of the chest</source>
        <translation>3 من 3: ارسم أكبر عرض داخلي للصدر</translation>
    </message>
    <message>
        <source>AP film: the heart looks larger than it is</source>
        <translation>صورة AP: يبدو القلب أكبر مما هو عليه</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>CTR {0}</source>
        <translation>CTR {0}</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>النسبة القلبية الصدرية</translation>
    </message>
    <message>
        <source>Click the end of the other arm</source>
        <translation>انقر عند طرف الضلع الآخر</translation>
    </message>
    <message>
        <source>Click where the text shall stand</source>
        <translation>انقر حيث تريد وضع النص</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>زاوية Cobb</translation>
    </message>
    <message>
        <source>Cobb {0}</source>
        <translation>Cobb {0}</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>ارسم من زاوية إلى زاوية</translation>
    </message>
    <message>
        <source>Draw one arm of the angle, towards its corner</source>
        <translation>ارسم أحد ضلعي الزاوية باتجاه رأسها</translation>
    </message>
    <message>
        <source>Draw the arrow, towards its tip</source>
        <translation>ارسم السهم باتجاه رأسه</translation>
    </message>
    <message>
        <source>Draw the length</source>
        <translation>ارسم الطول</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Patient supine: the heart looks larger than it is</source>
        <translation>المريض مستلقٍ: يبدو القلب أكبر مما هو عليه</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>View not known: on AP films the heart looks larger</source>
        <translation>الإسقاط غير معروف: في صور AP يبدو القلب أكبر</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>المساحة {0}</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>عند الكاشف</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>عند الماسح</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>معايَر</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <translation>معايَر يدويًا</translation>
    </message>
    <message>
        <source>chest {0}</source>
        <translation>الصدر {0}</translation>
    </message>
    <message>
        <source>heart {0}</source>
        <translation>القلب {0}</translation>
    </message>
    <message>
        <source>magnification estimated</source>
        <translation>تكبير مقدَّر</translation>
    </message>
    <message>
        <source>mean {0}  SD {1}</source>
        <translation>المتوسط {0}  SD {1}</translation>
    </message>
    <message>
        <source>min {0}  max {1}</source>
        <translation>الأدنى {0}  الأقصى {1}</translation>
    </message>
</context>
<context>
    <name>model_page</name>
    <message>
        <source>95 % interval</source>
        <translation>فترة 95 %</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against no pneumonia</source>
        <translation>مساحة AUC: كوفيد-19 مقابل عدم الالتهاب</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against other pneumonia</source>
        <translation>مساحة AUC: كوفيد-19 مقابل التهاب آخر</translation>
    </message>
    <message>
        <source>AUC, other against no pneumonia</source>
        <translation>مساحة AUC: التهاب آخر مقابل عدم الالتهاب</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>حول النموذج</translation>
    </message>
    <message>
        <source>Acceptance of films</source>
        <translation>قبول الصور</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Accuracy where it is sure</source>
        <translation>الدقة حيث يكون متأكدًا</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>الدقة المتوازنة</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>خطأ المعايرة (ECE)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Films of</source>
        <translation>مصدر الصور</translation>
    </message>
    <message>
        <source>Films of patients held back, from the collections trained on: a model that has learned to tell collections apart looks better here than it is.</source>
        <translation>صور مرضى استُبعدوا من التدريب، من المجموعات التي جرى التدريب عليها: النموذج الذي تعلّم التمييز بين المجموعات يبدو هنا أفضل مما هو عليه.</translation>
    </message>
    <message>
        <source>Frontal films refused</source>
        <translation>صور أمامية مرفوضة</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>بصمة ملف النموذج</translation>
    </message>
    <message>
        <source>Mean average precision, four categories</source>
        <translation>متوسط الدقة (mAP)، أربع فئات</translation>
    </message>
    <message>
        <source>None of these collections’ patients took part in training. Expect figures like these on your own films, or worse.</source>
        <translation>لم يشارك أي من مرضى هذه المجموعات في التدريب. توقّع أرقامًا كهذه على صورك، أو أسوأ.</translation>
    </message>
    <message>
        <source>On films from other hospitals</source>
        <translation>على صور من مستشفيات أخرى</translation>
    </message>
    <message>
        <source>On films from the same collections, and at the door</source>
        <translation>على صور من المجموعات نفسها، وعند بوابة القبول</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Share of “not sure”</source>
        <translation>نسبة «غير مؤكد»</translation>
    </message>
    <message>
        <source>The card of this model gives no figures.</source>
        <translation>بطاقة هذا النموذج لا تذكر أرقام أداء.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Wrong films refused</source>
        <translation>صور غير مناسبة مرفوضة</translation>
    </message>
</context>
<context>
    <name>monitor_check</name>
    <message>
        <source>Last check of this screen: {0}</source>
        <translation>آخر اختبار لهذه الشاشة: {0}</translation>
    </message>
    <message>
        <source>Last check {0}, on another screen or resolution.</source>
        <translation>آخر اختبار {0}، على شاشة أو دقة أخرى.</translation>
    </message>
    <message>
        <source>This screen has never been checked.</source>
        <translation>لم تُختبر هذه الشاشة قط.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&lt;1 %</source>
        <translation>‎&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>‎&gt;99%</translation>
    </message>
    <message>
        <source>A to C: the patient’s right lung, from above; D to F: left.</source>
        <translation>من A إلى C: رئة المريض اليمنى من أعلى، ومن D إلى F: اليسرى.</translation>
    </message>
    <message>
        <source>Agrees with the severity stated below</source>
        <translation>يوافق على الشدة المذكورة أدناه</translation>
    </message>
    <message>
        <source>Atypical for COVID-19 pneumonia</source>
        <translation>غير نمطي لالتهاب الرئة بكوفيد-19</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>تحسّن</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>التهاب رئوي بكوفيد-19</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Chest film report</source>
        <translation>تقرير صورة الصدر الشعاعية</translation>
    </message>
    <message>
        <source>Chest film, {0}</source>
        <translation>صورة الصدر الشعاعية، {0}</translation>
    </message>
    <message>
        <source>Conclusion of the reader</source>
        <translation>استنتاج القارئ</translation>
    </message>
    <message>
        <source>Course of the serial films</source>
        <translation>مسار الصور المتسلسلة</translation>
    </message>
    <message>
        <source>Disagrees with the severity stated below</source>
        <translation>لا يوافق على الشدة المذكورة أدناه</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Indeterminate for COVID-19 pneumonia</source>
        <translation>غير محدَّد لالتهاب الرئة بكوفيد-19</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Marks: severity of each film; lines through them: its interval; dashed lines: notes that the reader has pinned. The band: within the repeatability limit of the first film, where nothing has measurably changed.</source>
        <translation>العلامات: شدة كل صورة؛ الخطوط المارة بها: مجالها؛ الخطوط المتقطعة: ملاحظات ثبّتها القارئ. الشريط: ضمن حد التكرارية للصورة الأولى، حيث لم يتغير شيء يمكن قياسه.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Negative for pneumonia</source>
        <translation>سلبي للالتهاب الرئوي</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>لا تغيّر قابلًا للقياس</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>لا التهاب رئوي</translation>
    </message>
    <message>
        <source>No reader has signed a conclusion. What follows is the software’s alone.</source>
        <translation>لم يوقّع أي قارئ استنتاجًا. ما يلي صادر عن البرنامج وحده.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>غير مُقيَّمة</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>غير قابل للمقارنة</translation>
    </message>
    <message>
        <source>Not signed yet by {0}.</source>
        <translation>لم يوقّعه {0} بعد.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Of what the model looked at, {0} lies inside the lungs.</source>
        <translation>مما نظر إليه النموذج، يقع {0} داخل الرئتين.</translation>
    </message>
    <message>
        <source>Operating point in force</source>
        <translation>نقطة التشغيل المعمول بها</translation>
    </message>
    <message>
        <source>Operating point “{0}”: at or above its threshold of {1}.</source>
        <translation>نقطة التشغيل «{0}»: عند عتبتها {1} أو فوقها.</translation>
    </message>
    <message>
        <source>Operating point “{0}”: below its threshold of {1}.</source>
        <translation>نقطة التشغيل «{0}»: دون عتبتها {1}.</translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>التهاب رئوي آخر</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>صفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>RSNA category</source>
        <translation>فئة RSNA</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>شُغِّل على</translation>
    </message>
    <message>
        <source>Refused: the model does not assess this film</source>
        <translation>مرفوضة: النموذج لا يقيّم هذه الصورة</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>معرّف التقرير</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>وقت إنشاء التقرير</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>للبحث والتعليم. ليس جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>SHA-256 لملف النموذج</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>اصطناعية</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Severity by zone, 0 to 3 each</source>
        <translation>الشدة حسب المنطقة، من 0 إلى 3 لكل منها</translation>
    </message>
    <message>
        <source>Severity {0} of 18 (interval {1} to {2})</source>
        <translation>الشدة {0} من 18 (الفترة من {1} إلى {2})</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Signed {0} by {1}</source>
        <translation>وُقّع {0} بواسطة {1}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Synthetic film: it shows no patient.</source>
        <translation>صورة اصطناعية: لا تُظهر أي مريض.</translation>
    </message>
    <message>
        <source>The colours show where the model looked, not the outline of a disease.</source>
        <translation>تُظهر الألوان موضع نظر النموذج، لا حدود المرض.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The pictures in this report are compressed: read the films themselves on a diagnostic display.</source>
        <translation>الصور في هذا التقرير مضغوطة: اقرأ الصور الأصلية على شاشة تشخيصية.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated on the films named above; on films from other places expect worse.</source>
        <translation>الاحتمالات معايَرة على الصور المذكورة أعلاه؛ وعلى صور من أماكن أخرى توقّع أسوأ من ذلك.</translation>
    </message>
    <message>
        <source>The same film with where the model looked</source>
        <translation>الصورة نفسها مع موضع نظر النموذج</translation>
    </message>
    <message>
        <source>The software reads the look of a film, not an infection: a film cannot replace a PCR test, and a finding here does not decide about a patient.</source>
        <translation>البرنامج يقرأ مظهر الصورة، لا العدوى: لا يمكن لصورة أن تحل محل فحص PCR، ولا تُحسم حالة مريض بموجودات مذكورة هنا.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Typical of COVID-19 pneumonia</source>
        <translation>نمطي لالتهاب الرئة بكوفيد-19</translation>
    </message>
    <message>
        <source>What the software states</source>
        <translation>تقدير البرنامج</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>تفاقم</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>اليوم {0}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>extent {0} of 8</source>
        <translation>الامتداد {0} من 8</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>repeatability limit {0}</source>
        <translation>حد التكرارية {0}</translation>
    </message>
    <message>
        <source>stored with lossy compression</source>
        <translation>مخزَّنة بضغط مع فقد</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>‎{0}%</translation>
    </message>
    <message>
        <source>{0}: severity {1} points</source>
        <translation>{0}: الشدة {1} نقطة</translation>
    </message>
    <message>
        <source>“{0}”, threshold {1} on the probability of COVID-19</source>
        <translation>«{0}»، العتبة {1} على احتمال كوفيد-19</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A checksum in the file is wrong: parts of the film have changed.</source>
        <translation>مجموع تحقّق في الملف غير صحيح: تغيّرت أجزاء من الصورة.</translation>
    </message>
    <message>
        <source>A file of this name is already there; it was left as it is.</source>
        <translation>يوجد ملف بهذا الاسم؛ وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>A model could not be run on this computer.</source>
        <translation>تعذّر تشغيل أحد النماذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A rectangle to be blacked out lies outside the film.</source>
        <translation>أحد المستطيلات المراد تعتيمها يقع خارج الصورة.</translation>
    </message>
    <message>
        <source>A synthetic film against a real one</source>
        <translation>صورة اصطناعية مقابل صورة حقيقية</translation>
    </message>
    <message>
        <source>Add the film again.</source>
        <translation>أضف الصورة مجددًا.</translation>
    </message>
    <message>
        <source>An overlay was kept in unused bits of the pixels; the copy holds it no more.</source>
        <translation>كانت هناك طبقة في بتات غير مستخدمة من البكسلات؛ ولم تعد في النسخة.</translation>
    </message>
    <message>
        <source>Another program is writing to the library and does not let go of it.</source>
        <translation>برنامج آخر يكتب في المكتبة ولا يتركها.</translation>
    </message>
    <message>
        <source>Archives stand inside one another too deeply.</source>
        <translation>الأرشيفات المضغوطة متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>اطلب حق قراءته، أو انسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or choose another folder in the preferences.</source>
        <translation>اطلب حق الكتابة في مجلدها، أو اختر مجلدًا آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>Ask its keeper to allow the AE title {0}.</source>
        <translation>اطلب من القائم عليه السماح باسم AE ‏{0}.</translation>
    </message>
    <message>
        <source>Ask the archive’s keeper.</source>
        <translation>اسأل القائم على الأرشيف.</translation>
    </message>
    <message>
        <source>Black out a small corner: the copy is then written without compression.</source>
        <translation>عتّم زاوية صغيرة: عندها تُكتب النسخة بلا ضغط.</translation>
    </message>
    <message>
        <source>Both are the same film</source>
        <translation>كلتاهما الصورة نفسها</translation>
    </message>
    <message>
        <source>Check its disk or network folder, and your right to read it.</source>
        <translation>تحقق من القرص أو مجلد الشبكة، ومن حقك في القراءة.</translation>
    </message>
    <message>
        <source>Check that it is a PA or AP chest film, the right way up and not a negative.</source>
        <translation>تحقق من أنها صورة صدر PA أو AP، قائمة وليست سالبة.</translation>
    </message>
    <message>
        <source>Check that it is a single film and not a whole archive.</source>
        <translation>تحقق من أنها صورة واحدة وليست أرشيفًا كاملًا.</translation>
    </message>
    <message>
        <source>Check that its disk has space left; it is to be typed again after a restart.</source>
        <translation>تحقق من وجود متسع على القرص؛ وسيلزم كتابتها من جديد بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>تحقق من أن القرص متصل.</translation>
    </message>
    <message>
        <source>Check that the address is that of a DICOMweb service.</source>
        <translation>تحقق من أن العنوان عنوان خدمة DICOMweb.</translation>
    </message>
    <message>
        <source>Check that the folder exists, has space left, and may be written to.</source>
        <translation>تحقق من وجود المجلد ومن وجود متسع فيه ومن إمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected, and that you may use it.</source>
        <translation>تحقق من وجود المجلد ومن اتصال قرصه ومن أنه يمكنك استخدامه.</translation>
    </message>
    <message>
        <source>Check that this computer’s disk has space left.</source>
        <translation>تحقق من وجود متسع على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that this port of the archive speaks TLS; it may be another one.</source>
        <translation>تحقق من أن منفذ الأرشيف هذا يستخدم TLS؛ فقد يكون منفذًا آخر.</translation>
    </message>
    <message>
        <source>Check the disk or network folder, and try again.</source>
        <translation>تحقق من القرص أو مجلد الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the disk, and that the library is on a disk of this computer and not on the network.</source>
        <translation>تحقق من القرص، ومن أن المكتبة على قرص في هذا الحاسوب لا على الشبكة.</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>تحقق من الاسم، ومن اتصال القرص أو مجلد الشبكة.</translation>
    </message>
    <message>
        <source>Check the network and the settings of the PACS, and try again.</source>
        <translation>تحقق من الشبكة ومن إعدادات PACS، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights on the folder, and try again.</source>
        <translation>تحقق من المتسع على القرص ومن حقوق المجلد، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check whether the disk or network folder is connected, and open the film again.</source>
        <translation>تحقق من اتصال القرص أو مجلد الشبكة، ثم افتح الصورة مجددًا.</translation>
    </message>
    <message>
        <source>Choose PEM files that belong together, the key without a passphrase.</source>
        <translation>اختر ملفات PEM متوافقة، على أن يكون المفتاح بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>Choose a film file.</source>
        <translation>اختر ملف صورة.</translation>
    </message>
    <message>
        <source>Choose another file in Preferences, Model; the model that came with the program is there, too.</source>
        <translation>اختر ملفًا آخر من التفضيلات، النموذج؛ والنموذج المرفق مع البرنامج موجود هناك أيضًا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model file.</source>
        <translation>اختر ملف نموذج آخر.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose it again in the settings of the PACS.</source>
        <translation>اختره مجددًا في إعدادات PACS.</translation>
    </message>
    <message>
        <source>Choose the film itself.</source>
        <translation>اختر الصورة نفسها.</translation>
    </message>
    <message>
        <source>Choose the film itself; if this should be one, copy or export it again.</source>
        <translation>اختر الصورة نفسها؛ وإن كان يفترض أن تكون هذه صورة فانسخها أو صدّرها مجددًا.</translation>
    </message>
    <message>
        <source>Choose the films inside it.</source>
        <translation>اختر الصور التي بداخله.</translation>
    </message>
    <message>
        <source>Choose the folder of the disc instead: its films are looked for one by one.</source>
        <translation>اختر مجلد القرص بدلًا من ذلك: فيُبحث عن صوره واحدة واحدة.</translation>
    </message>
    <message>
        <source>Close other films and programs, and open it again.</source>
        <translation>أغلق صورًا وبرامج أخرى، ثم افتحها مجددًا.</translation>
    </message>
    <message>
        <source>Close other windows of Covid Desktop, and try again.</source>
        <translation>أغلق نوافذ Covid Desktop الأخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Comments inside the film's compressed pixels could not be removed safely.</source>
        <translation>تعذّرت إزالة التعليقات داخل بكسلات الصورة المضغوطة بأمان.</translation>
    </message>
    <message>
        <source>Compare the films side by side.</source>
        <translation>قارن الصورتين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look at position, rotation and cut of both.</source>
        <translation>قارن الصورتين جنبًا إلى جنب؛ وانظر إلى الوضعية والدوران والقصّ في كلتيهما.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look whether one of them lies on its side.</source>
        <translation>قارن الصورتين جنبًا إلى جنب؛ وانظر هل إحداهما على جانبها.</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it with another program.</source>
        <translation>انسخه أو نزّله مجددًا، أو فك ضغطه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Copy or export the film again from its source.</source>
        <translation>انسخ الصورة أو صدّرها مجددًا من مصدرها.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>انسخ الملف مجددًا.</translation>
    </message>
    <message>
        <source>Copy the whole disc again, or choose its folder instead of its index.</source>
        <translation>انسخ القرص كله مجددًا، أو اختر مجلده بدلًا من فهرسه.</translation>
    </message>
    <message>
        <source>Draw it again on the film.</source>
        <translation>ارسمه مجددًا على الصورة.</translation>
    </message>
    <message>
        <source>Export it as the film with its overlay.</source>
        <translation>صدّرها كصورة مع طبقتها.</translation>
    </message>
    <message>
        <source>Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.</source>
        <translation>صدّرها بلا ضغط، أو بصيغة JPEG Lossless أو JPEG-LS أو JPEG 2000 أو RLE.</translation>
    </message>
    <message>
        <source>Export the film again from its source.</source>
        <translation>صدّر الصورة مجددًا من مصدرها.</translation>
    </message>
    <message>
        <source>Export the film as DICOM, or choose another file.</source>
        <translation>صدّر الصورة بصيغة DICOM، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Export the film with 8 to 16 bits.</source>
        <translation>صدّر الصورة بعمق 8 إلى 16 بت.</translation>
    </message>
    <message>
        <source>Exposure {0} against {1}</source>
        <translation>التعريض ⁦{0}⁩ مقابل ⁦{1}⁩</translation>
    </message>
    <message>
        <source>Films can be read, but nothing is assessed. Reinstall Covid Desktop.</source>
        <translation>يمكن قراءة الصور، لكن لا شيء يُقيَّم. أعد تثبيت Covid Desktop.</translation>
    </message>
    <message>
        <source>Films of two different patients</source>
        <translation>صورتان لمريضين مختلفين</translation>
    </message>
    <message>
        <source>If it is a real film, export it at a lower resolution.</source>
        <translation>إن كانت صورة حقيقية فصدّرها بدقة أقل.</translation>
    </message>
    <message>
        <source>If there are films in it, unpack it first, then choose the folder.</source>
        <translation>إن كان فيه صور ففك ضغطه أولًا، ثم اختر المجلد.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it first, then choose the folder.</source>
        <translation>إن كنت تثق به ففك ضغطه أولًا، ثم اختر المجلد.</translation>
    </message>
    <message>
        <source>Install a model file made for this version of Covid Desktop.</source>
        <translation>ثبّت ملف نموذج صُنع لهذا الإصدار من Covid Desktop.</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the library's folder to a safe place, then put the latest backup from that folder in its place; the films themselves are not affected.</source>
        <translation>تُرك كما هو. انسخ مجلد المكتبة إلى مكان آمن، ثم ضع مكانه أحدث نسخة احتياطية من ذلك المجلد؛ والصور نفسها لم تتأثر.</translation>
    </message>
    <message>
        <source>Keep the picture with its overlay instead.</source>
        <translation>احتفظ بدلًا من ذلك بالصورة مع طبقتها.</translation>
    </message>
    <message>
        <source>Look at the whole film in the negative too, and black out all text by rectangles.</source>
        <translation>انظر إلى الصورة كلها، بالسالب أيضًا، وعتّم كل النصوص بمستطيلات.</translation>
    </message>
    <message>
        <source>Made with different devices</source>
        <translation>صُنعتا بجهازين مختلفين</translation>
    </message>
    <message>
        <source>Make a report for each patient.</source>
        <translation>أنشئ تقريرًا لكل مريض.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>أفسح متسعًا على القرص، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make the PDF report again.</source>
        <translation>أنشئ تقرير PDF مجددًا.</translation>
    </message>
    <message>
        <source>Name one that it knows in the settings of the PACS, or ask its keeper.</source>
        <translation>حدّد في إعدادات PACS شهادة يعرفها، أو اسأل المسؤول عنه.</translation>
    </message>
    <message>
        <source>Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.</source>
        <translation>حدّد ملف PEM لشهادته في إعدادات PACS، أو اسأل القائم عليه.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made to {0}.</source>
        <translation>تعذّر إجراء اتصال مشفّر مع {0}.</translation>
    </message>
    <message>
        <source>No model has assessed this film.</source>
        <translation>لم يقيّم أي نموذج هذه الصورة.</translation>
    </message>
    <message>
        <source>No severity of the {0} film: its lungs were not found</source>
        <translation>لا شدة للصورة {0}: لم يُعثر على رئتيها</translation>
    </message>
    <message>
        <source>Not aligned: {0}</source>
        <translation>لم تُحاذَ: {0}</translation>
    </message>
    <message>
        <source>Nothing of your films is affected; the file is written anew when the window closes.</source>
        <translation>صورك لم تتأثر؛ ويُكتب الملف من جديد عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>One film was compressed with loss, the other was not</source>
        <translation>ضُغطت إحدى الصورتين بفقد ولم تُضغط الأخرى</translation>
    </message>
    <message>
        <source>Open a frontal chest film; if the header is wrong, have it corrected.</source>
        <translation>افتح صورة صدر أمامية؛ وإن كانت الترويسة خاطئة فاطلب تصحيحها.</translation>
    </message>
    <message>
        <source>Open a plain chest film (CR or DX).</source>
        <translation>افتح صورة صدر بسيطة (CR أو DX).</translation>
    </message>
    <message>
        <source>Open it in a viewer for such series, or export the one film that you mean.</source>
        <translation>افتحه في عارض لمثل هذه السلاسل، أو صدّر الصورة الواحدة التي تريدها.</translation>
    </message>
    <message>
        <source>Open it to assess it.</source>
        <translation>افتحها لتقييمها.</translation>
    </message>
    <message>
        <source>Open or name a film first.</source>
        <translation>افتح صورة أو حدّدها أولًا.</translation>
    </message>
    <message>
        <source>Open the film again.</source>
        <translation>افتح الصورة مجددًا.</translation>
    </message>
    <message>
        <source>Open the film at its full resolution.</source>
        <translation>افتح الصورة بدقتها الكاملة.</translation>
    </message>
    <message>
        <source>Open the folder beside it: the films are in there.</source>
        <translation>افتح المجلد المجاور: الصور موجودة فيه.</translation>
    </message>
    <message>
        <source>Open the frontal film (PA or AP) of the same study.</source>
        <translation>افتح الصورة الأمامية (PA أو AP) من الفحص نفسه.</translation>
    </message>
    <message>
        <source>Position {0} against {1}</source>
        <translation>الوضعية {0} مقابل {1}</translation>
    </message>
    <message>
        <source>Put it right in the settings of the PACS.</source>
        <translation>صحّحه في إعدادات PACS.</translation>
    </message>
    <message>
        <source>Put the patient’s ID right first.</source>
        <translation>صحّح معرّف المريض أولًا.</translation>
    </message>
    <message>
        <source>Put them right in the settings of the PACS.</source>
        <translation>صحّحهما في إعدادات PACS.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; if it happens again, please report it.</source>
        <translation>أعد تثبيت Covid Desktop؛ وإن تكرر ذلك فيرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings all model files with it.</source>
        <translation>أعد تثبيت Covid Desktop؛ فهو يجلب معه كل ملفات النماذج.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings the model file with it.</source>
        <translation>أعد تثبيت Covid Desktop؛ فهو يجلب معه ملف النموذج.</translation>
    </message>
    <message>
        <source>Research and education use; not a medical device. Adults' frontal films only. It reads the look of a film, not an infection: a film cannot replace a PCR test.</source>
        <translation>للبحث والتعليم؛ ليس جهازًا طبيًا. صور أمامية للبالغين فقط. يقرأ مظهر الصورة لا العدوى: لا يمكن لصورة أن تحل محل فحص PCR.</translation>
    </message>
    <message>
        <source>Send or copy its own file.</source>
        <translation>أرسل ملفها نفسه أو انسخه.</translation>
    </message>
    <message>
        <source>Start Covid Desktop again.</source>
        <translation>شغّل Covid Desktop مجددًا.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another library folder in the preferences.</source>
        <translation>شغّل الإصدار الأحدث، أو اختر مجلد مكتبة آخر في التفضيلات.</translation>
    </message>
    <message>
        <source>Take them out of it: they have fields of their own in the settings of the PACS.</source>
        <translation>أزلهما منه: فلهما حقلان خاصان في إعدادات PACS.</translation>
    </message>
    <message>
        <source>Tell its keeper.</source>
        <translation>أخبر القائم عليه.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>طُلب المعالج (CPU).</translation>
    </message>
    <message>
        <source>The CUDA provider is installed and works.</source>
        <translation>مزوّد CUDA مثبّت ويعمل.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed but failed to start.</source>
        <translation>مزوّد CUDA مثبّت لكنه لم يبدأ.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed, but its driver or libraries are missing.</source>
        <translation>مزوّد CUDA مثبّت، لكن برنامج تشغيله أو مكتباته مفقودة.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service does not begin with http:// or https://.</source>
        <translation>عنوان خدمة DICOMweb لا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service holds a user name or password.</source>
        <translation>عنوان خدمة DICOMweb يحتوي على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The archive ({0}) asks for a certificate of this workstation.</source>
        <translation>يطلب الأرشيف ({0}) شهادة لمحطة العمل هذه.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the certificate of this workstation.</source>
        <translation>لم يقبل الأرشيف ({0}) شهادة محطة العمل هذه.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the user name and password.</source>
        <translation>لم يقبل الأرشيف ({0}) اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not answer.</source>
        <translation>لم يُجب الأرشيف ({0}).</translation>
    </message>
    <message>
        <source>The archive ({0}) does not know this workstation.</source>
        <translation>الأرشيف ({0}) لا يعرف محطة العمل هذه.</translation>
    </message>
    <message>
        <source>The archive did not do what was asked ({0}).</source>
        <translation>لم ينفّذ الأرشيف ما طُلب ({0}).</translation>
    </message>
    <message>
        <source>The archive did not do what was asked. {0}.</source>
        <translation>لم ينفّذ الأرشيف ما طُلب. {0}.</translation>
    </message>
    <message>
        <source>The archive holds far more than films ever do; the rest of it was left alone.</source>
        <translation>يحتوي الأرشيف على أكثر بكثير مما تحتويه الصور؛ وقد تُرك باقيه.</translation>
    </message>
    <message>
        <source>The archive sent an object without a proper UID.</source>
        <translation>أرسل الأرشيف كائنًا بلا UID صحيح.</translation>
    </message>
    <message>
        <source>The archive, or this part of it, is damaged or packed in an unknown way.</source>
        <translation>الأرشيف، أو هذا الجزء منه، تالف أو مضغوط بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>The archive’s answer could not be understood.</source>
        <translation>تعذّر فهم جواب الأرشيف.</translation>
    </message>
    <message>
        <source>The certificate of this workstation, or its key, cannot be read.</source>
        <translation>تتعذّر قراءة شهادة محطة العمل هذه أو مفتاحها.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted, so nothing was sent.</source>
        <translation>شهادة {0} غير موثوقة، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The content of the file is of no known kind; films are read from DICOM, PNG and JPEG files.</source>
        <translation>محتوى الملف من نوع غير معروف؛ تُقرأ الصور من ملفات DICOM وPNG وJPEG.</translation>
    </message>
    <message>
        <source>The copy of the film could not be written into the library's folder.</source>
        <translation>تعذّرت كتابة نسخة الصورة في مجلد المكتبة.</translation>
    </message>
    <message>
        <source>The date is not known of both films</source>
        <translation>التاريخ غير معروف لكلتا الصورتين</translation>
    </message>
    <message>
        <source>The disc's index names a film that is not there, or not on the disc.</source>
        <translation>فهرس القرص يذكر صورة غير موجودة أو ليست على القرص.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written.</source>
        <translation>تعطّل القرص أثناء قراءة المكتبة أو كتابتها.</translation>
    </message>
    <message>
        <source>The disk is full; what was asked of the library was not done.</source>
        <translation>القرص ممتلئ؛ ولم يُنفَّذ ما طُلب من المكتبة.</translation>
    </message>
    <message>
        <source>The edges of the film look as if letters were burned into them.</source>
        <translation>تبدو حواف الصورة كأن فيها حروفًا مطبوعة.</translation>
    </message>
    <message>
        <source>The file begins like a DICOM film, but its header is damaged.</source>
        <translation>يبدأ الملف كصورة DICOM، لكن ترويسته تالفة.</translation>
    </message>
    <message>
        <source>The file begins like a film, but its content is damaged and cannot be decoded.</source>
        <translation>يبدأ الملف كصورة، لكن محتواه تالف ولا يمكن فك ترميزه.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file could not be read from its disk.</source>
        <translation>تعذّرت قراءة الملف من قرصه.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file could not be written to this folder.</source>
        <translation>تعذّرت كتابة الملف في هذا المجلد.</translation>
    </message>
    <message>
        <source>The file does not name its own UIDs, so that nothing in DICOM can refer to it.</source>
        <translation>لا يذكر الملف معرّفات UID الخاصة به، فلا يمكن لشيء في DICOM الإشارة إليه.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: a part of the film is missing.</source>
        <translation>ينتهي الملف قبل صورته: جزء من الصورة مفقود.</translation>
    </message>
    <message>
        <source>The file has changed since the film was opened; it was not copied.</source>
        <translation>تغيّر الملف منذ فتح الصورة؛ فلم يُنسخ.</translation>
    </message>
    <message>
        <source>The file holds more than {0} GB; a plain film needs a small part of that.</source>
        <translation>حجم الملف أكثر من {0} غيغابايت؛ والصورة البسيطة لا تحتاج إلا جزءًا صغيرًا من ذلك.</translation>
    </message>
    <message>
        <source>The file holds {0} frames (a run or a stack), not one plain film.</source>
        <translation>يحتوي الملف على {0} إطارًا (تسلسل أو رزمة)، لا على صورة بسيطة واحدة.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>The file is {0}; films are read from DICOM, PNG and JPEG files.</source>
        <translation>الملف هو {0}؛ تُقرأ الصور من ملفات DICOM وPNG وJPEG.</translation>
    </message>
    <message>
        <source>The file may not be read with your account.</source>
        <translation>لا يُسمح لحسابك بقراءة الملف.</translation>
    </message>
    <message>
        <source>The file says that it is of modality {0}, not a plain film.</source>
        <translation>يذكر الملف أن نوع التصوير {0}، لا صورة بسيطة.</translation>
    </message>
    <message>
        <source>The file says that it shows another body part ({0}).</source>
        <translation>يذكر الملف أنه يُظهر جزءًا آخر من الجسم ({0}).</translation>
    </message>
    <message>
        <source>The file says that its picture has no rows or no columns.</source>
        <translation>يذكر الملف أن صورته بلا صفوف أو بلا أعمدة.</translation>
    </message>
    <message>
        <source>The file says that its picture has {0} x {1} pixels; no plain film needs more than {2} on a side or {3} million in all.</source>
        <translation>يذكر الملف أن صورته {0} x {1} بكسل؛ ولا تحتاج صورة بسيطة إلى أكثر من {2} لكل ضلع أو {3} مليونًا إجمالًا.</translation>
    </message>
    <message>
        <source>The file says that the patient is younger than {0} years.</source>
        <translation>يذكر الملف أن عمر المريض أقل من {0} سنة.</translation>
    </message>
    <message>
        <source>The file says that this is a lateral film.</source>
        <translation>يذكر الملف أن هذه صورة جانبية.</translation>
    </message>
    <message>
        <source>The file with the archive’s certificates cannot be read.</source>
        <translation>لا يمكن قراءة ملف شهادات الأرشيف.</translation>
    </message>
    <message>
        <source>The file's statements on the size of its picture are missing or contradict one another.</source>
        <translation>بيانات الملف عن حجم صورته مفقودة أو متناقضة.</translation>
    </message>
    <message>
        <source>The files do not say that both show one patient</source>
        <translation>لا يذكر الملفان أن كليهما للمريض نفسه</translation>
    </message>
    <message>
        <source>The file’s tags cannot be read.</source>
        <translation>لا يمكن قراءة وسوم الملف.</translation>
    </message>
    <message>
        <source>The film has no patient ID by which the archive can be asked.</source>
        <translation>ليس للصورة معرّف مريض يمكن سؤال الأرشيف به.</translation>
    </message>
    <message>
        <source>The film is a DICOM film already.</source>
        <translation>الصورة صورة DICOM أصلًا.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file, which has no identity in DICOM.</source>
        <translation>الصورة ملف PNG أو JPEG، وليست لها هوية في DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file; the profile is made for DICOM.</source>
        <translation>الصورة ملف PNG أو JPEG؛ والملف التعريفي مخصص لـ DICOM.</translation>
    </message>
    <message>
        <source>The film is compressed in a way that this workstation does not read.</source>
        <translation>الصورة مضغوطة بطريقة لا تقرؤها محطة العمل هذه.</translation>
    </message>
    <message>
        <source>The film is only {0} x {1} pixels.</source>
        <translation>الصورة {0} x {1} بكسل فقط.</translation>
    </message>
    <message>
        <source>The film is stored in colour; a window can only be kept for grey films.</source>
        <translation>الصورة محفوظة بالألوان؛ ولا يمكن حفظ نافذة إلا للصور الرمادية.</translation>
    </message>
    <message>
        <source>The film says that text is burned into it.</source>
        <translation>تذكر الصورة أن فيها نصًا مطبوعًا.</translation>
    </message>
    <message>
        <source>The film taken as prior is the later one</source>
        <translation>الصورة المتخذة سابقةً هي الأحدث</translation>
    </message>
    <message>
        <source>The film was copied from a screen or scanned, and often such films carry text.</source>
        <translation>نُسخت الصورة من شاشة أو مُسحت ضوئيًا، وغالبًا ما تحمل مثل هذه الصور نصًا.</translation>
    </message>
    <message>
        <source>The film's file is gone or has changed since it was opened.</source>
        <translation>ملف الصورة لم يعد موجودًا أو تغيّر منذ فتحه.</translation>
    </message>
    <message>
        <source>The film's file is no longer where it was opened.</source>
        <translation>ملف الصورة لم يعد في المكان الذي فُتح منه.</translation>
    </message>
    <message>
        <source>The films are of different patients; a report is about one.</source>
        <translation>الصور لمرضى مختلفين؛ والتقرير عن مريض واحد.</translation>
    </message>
    <message>
        <source>The films are turned or scaled against each other further than two chest films of one person should be.</source>
        <translation>الصورتان مدوّرتان أو محجّمتان إحداهما إلى الأخرى أكثر مما ينبغي لصورتي صدر لشخص واحد.</translation>
    </message>
    <message>
        <source>The folder for the files could not be made.</source>
        <translation>تعذّر إنشاء مجلد الملفات.</translation>
    </message>
    <message>
        <source>The index of the disc (DICOMDIR) is damaged.</source>
        <translation>فهرس القرص (DICOMDIR) تالف.</translation>
    </message>
    <message>
        <source>The library could not do what was asked; nothing was changed.</source>
        <translation>لم تستطع المكتبة تنفيذ ما طُلب؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The library has been closed.</source>
        <translation>أُغلقت المكتبة.</translation>
    </message>
    <message>
        <source>The library may be read but not written to.</source>
        <translation>يمكن قراءة المكتبة لا الكتابة فيها.</translation>
    </message>
    <message>
        <source>The library was written by a newer Covid Desktop (form {0}; this one knows {1}).</source>
        <translation>كتب المكتبةَ إصدارٌ أحدث من Covid Desktop (الشكل {0}؛ وهذا يعرف {1}).</translation>
    </message>
    <message>
        <source>The library's file is damaged or is not a library.</source>
        <translation>ملف المكتبة تالف أو ليس مكتبة.</translation>
    </message>
    <message>
        <source>The library's file or folder cannot be opened.</source>
        <translation>لا يمكن فتح ملف المكتبة أو مجلدها.</translation>
    </message>
    <message>
        <source>The lung model does not find the phantom's lungs.</source>
        <translation>نموذج الرئة لا يجد رئتي الشبح.</translation>
    </message>
    <message>
        <source>The lung model, without which the classifier cannot work, is missing.</source>
        <translation>نموذج الرئة مفقود، ولا يعمل المصنّف بدونه.</translation>
    </message>
    <message>
        <source>The lungs could not be found on both films.</source>
        <translation>تعذّر العثور على الرئتين في كلتا الصورتين.</translation>
    </message>
    <message>
        <source>The lungs of the two films do not fit over each other.</source>
        <translation>رئات الصورتين لا تتطابق بعضها فوق بعض.</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation>تعذّر تشغيل النموذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The model did not pass its self-test: {0}</source>
        <translation>لم يجتز النموذج اختباره الذاتي: {0}</translation>
    </message>
    <message>
        <source>The model file cannot be used: {0}.</source>
        <translation>لا يمكن استخدام ملف النموذج: {0}.</translation>
    </message>
    <message>
        <source>The model file is damaged or not an ONNX model.</source>
        <translation>ملف النموذج تالف أو ليس نموذج ONNX.</translation>
    </message>
    <message>
        <source>The model file is missing or cannot be read.</source>
        <translation>ملف النموذج مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The model gives other figures here than when it was made.</source>
        <translation>يعطي النموذج هنا أرقامًا غير التي أعطاها عند صنعه.</translation>
    </message>
    <message>
        <source>The model gives the figures that it gave when made.</source>
        <translation>يعطي النموذج الأرقام التي أعطاها عند صنعه.</translation>
    </message>
    <message>
        <source>The model has learned from films of adults only; read this film without it.</source>
        <translation>تعلّم النموذج من صور البالغين فقط؛ اقرأ هذه الصورة بدونه.</translation>
    </message>
    <message>
        <source>The model stopped while assessing this film.</source>
        <translation>توقف النموذج أثناء تقييم هذه الصورة.</translation>
    </message>
    <message>
        <source>The model's own limit is not measured; that between two readers is taken</source>
        <translation>حدّ النموذج نفسه غير مقيس؛ ويُؤخذ الحد بين قارئين</translation>
    </message>
    <message>
        <source>The objects could not be put into the queue for the archive.</source>
        <translation>تعذّر وضع الكائنات في طابور الأرشيف.</translation>
    </message>
    <message>
        <source>The password could not be kept on this computer.</source>
        <translation>تعذّر حفظ كلمة المرور على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The patients differ in {0}</source>
        <translation>يختلف المريضان في: {0}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}</source>
        <translation>يختلف المريضان في: {0}، {1}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}, {2}</source>
        <translation>يختلف المريضان في: {0}، {1}، {2}</translation>
    </message>
    <message>
        <source>The picture holds {0} bits a pixel; plain films have 16 at most.</source>
        <translation>في الصورة {0} بت لكل بكسل؛ وللصور البسيطة 16 على الأكثر.</translation>
    </message>
    <message>
        <source>The picture is a map of computed values, not a plain film.</source>
        <translation>الصورة خريطة قيم محسوبة، لا صورة بسيطة.</translation>
    </message>
    <message>
        <source>The picture is neither 8-bit grey nor 8-bit colour.</source>
        <translation>الصورة ليست رمادية 8 بت ولا ملونة 8 بت.</translation>
    </message>
    <message>
        <source>The report could not be set as pages.</source>
        <translation>تعذّر تنسيق التقرير في صفحات.</translation>
    </message>
    <message>
        <source>The report could not be written to this folder.</source>
        <translation>تعذّرت كتابة التقرير في هذا المجلد.</translation>
    </message>
    <message>
        <source>The report to be wrapped is no PDF document.</source>
        <translation>التقرير المراد تغليفه ليس مستند PDF.</translation>
    </message>
    <message>
        <source>The results could not be written to this folder.</source>
        <translation>تعذّرت كتابة النتائج في هذا المجلد.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the app starts with its own settings.</source>
        <translation>تعذّرت قراءة ملف الإعدادات، فيبدأ البرنامج بإعداداته الخاصة.</translation>
    </message>
    <message>
        <source>The shape of the pixels had to be estimated to lay the films over each other</source>
        <translation>لزم تقدير شكل البكسلات لوضع الصورتين إحداهما فوق الأخرى</translation>
    </message>
    <message>
        <source>The two films were scored by different models or versions; score both again</source>
        <translation>قيّم الصورتين نموذجان أو إصداران مختلفان؛ أعد تقييم كلتيهما</translation>
    </message>
    <message>
        <source>The {0} film was not assessed</source>
        <translation>لم تُقيَّم الصورة {0}</translation>
    </message>
    <message>
        <source>The {0} film was refused: {1}</source>
        <translation>رُفضت الصورة {0}: {1}</translation>
    </message>
    <message>
        <source>There is no film to report on.</source>
        <translation>لا توجد صورة لكتابة تقرير عنها.</translation>
    </message>
    <message>
        <source>There is no severity model</source>
        <translation>لا يوجد نموذج للشدة</translation>
    </message>
    <message>
        <source>There is not enough memory for this film.</source>
        <translation>لا توجد ذاكرة كافية لهذه الصورة.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>لا يحتوي ملف DICOM هذا على صورة.</translation>
    </message>
    <message>
        <source>This DICOM file is {0}; it holds no picture.</source>
        <translation>ملف DICOM هذا هو {0}؛ ولا يحتوي على صورة.</translation>
    </message>
    <message>
        <source>This does not look like an upright frontal chest film.</source>
        <translation>لا تبدو هذه صورة صدر أمامية قائمة.</translation>
    </message>
    <message>
        <source>This film or study is not in the library, or no longer.</source>
        <translation>هذه الصورة أو هذا الفحص ليس في المكتبة، أو لم يعد فيها.</translation>
    </message>
    <message>
        <source>This installation of ONNX Runtime has no CUDA provider.</source>
        <translation>تثبيت ONNX Runtime هذا بلا مزوّد CUDA.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>هذا جهاز أو أنبوب، لا ملف.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>هذا مجلد، لا صورة.</translation>
    </message>
    <message>
        <source>This is the index of a disc (DICOMDIR), not a film.</source>
        <translation>هذا فهرس قرص (DICOMDIR)، لا صورة.</translation>
    </message>
    <message>
        <source>This part of the archive is larger than any film.</source>
        <translation>هذا الجزء من الأرشيف أكبر من أي صورة.</translation>
    </message>
    <message>
        <source>This part of the archive is protected by a password.</source>
        <translation>هذا الجزء من الأرشيف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>حاول مجددًا؛ وإن تكرر ذلك فيرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start Covid Desktop anew.</source>
        <translation>حاول مجددًا؛ وإن تكرر ذلك فأعد تشغيل Covid Desktop.</translation>
    </message>
    <message>
        <source>Unpack it with the password first, then choose the folder.</source>
        <translation>فك ضغطه بكلمة المرور أولًا، ثم اختر المجلد.</translation>
    </message>
    <message>
        <source>Unpack the outer ones first.</source>
        <translation>فك ضغط الخارجية أولًا.</translation>
    </message>
    <message>
        <source>Use the archive’s https:// address in the settings of the PACS.</source>
        <translation>استخدم عنوان https:// للأرشيف في إعدادات PACS.</translation>
    </message>
    <message>
        <source>User name and password are only sent over https.</source>
        <translation>لا يُرسل اسم المستخدم وكلمة المرور إلا عبر https.</translation>
    </message>
    <message>
        <source>View position known of one film only</source>
        <translation>وضعية التصوير معروفة لصورة واحدة فقط</translation>
    </message>
    <message>
        <source>Weights: research and education, non-commercial; some of the films carry CC BY-NC and competition licences. Code: Apache-2.0.</source>
        <translation>الأوزان: للبحث والتعليم دون استخدام تجاري؛ بعض الصور برخص CC BY-NC ورخص مسابقات. الشيفرة: Apache-2.0.</translation>
    </message>
    <message>
        <source>Wrap it as a DICOM film first.</source>
        <translation>غلّفها كصورة DICOM أولًا.</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>صورة JPEG 2000 خارج DICOM</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>أرشيف مضغوط</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>a list of key pictures</source>
        <translation>قائمة صور رئيسية</translation>
    </message>
    <message>
        <source>a number of its card is out of range</source>
        <translation>أحد أرقام بطاقته خارج المجال</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>حالة عرض</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>خطة علاج إشعاعي</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>مطابقة صور</translation>
    </message>
    <message>
        <source>a set of radiotherapy structures</source>
        <translation>مجموعة بُنى للعلاج الإشعاعي</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>تقرير مُهيكل</translation>
    </message>
    <message>
        <source>an electrocardiogram</source>
        <translation>تخطيط قلب كهربائي</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>it carries no model card</source>
        <translation>ليست فيه بطاقة نموذج</translation>
    </message>
    <message>
        <source>it is no {0} model</source>
        <translation>ليس نموذجًا من نوع «{0}»</translation>
    </message>
    <message>
        <source>its card has format {0}, not {1}</source>
        <translation>صيغة بطاقته {0} وليست {1}</translation>
    </message>
    <message>
        <source>its card is damaged</source>
        <translation>بطاقته تالفة</translation>
    </message>
    <message>
        <source>its card is damaged or missing</source>
        <translation>بطاقته تالفة أو مفقودة</translation>
    </message>
    <message>
        <source>its card names no lung margin</source>
        <translation>بطاقته لا تذكر هامشًا للرئة</translation>
    </message>
    <message>
        <source>its classes are not the three that this program states</source>
        <translation>فئاته ليست الثلاث التي يذكرها هذا البرنامج</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} مقابل {1}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the log file.</source>
        <translation>حاول مجددًا؛ وإن تكرر ذلك فيرجى الإبلاغ عنه مع ملف السجل.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>للبحث والتعليم. ليس جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>Severity, total 0 to 18</source>
        <translation>الشدة، المجموع من 0 إلى 18</translation>
    </message>
    <message>
        <source>Zones, 0 to 3 each (A to C right lung, D to F left)</source>
        <translation>المناطق، من 0 إلى 3 لكل منها (من A إلى C الرئة اليمنى، ومن D إلى F اليسرى)</translation>
    </message>
    <message>
        <source>blue band: no measurable change since the first film</source>
        <translation>الشريط الأزرق: لا تغيّر قابلًا للقياس منذ الصورة الأولى</translation>
    </message>
    <message>
        <source>circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model</source>
        <translation>دائرة PA، مربع AP، معيّن غير معروف؛ مفرّغ: مرفوضة أو بلا شدة أو نموذج آخر</translation>
    </message>
</context>
<context>
    <name>true_size</name>
    <message>
        <source>True size</source>
        <translation>الحجم الحقيقي</translation>
    </message>
    <message>
        <source>True size at the detector; inside the patient all is smaller</source>
        <translation>الحجم الحقيقي عند الكاشف؛ كل شيء داخل جسم المريض أصغر</translation>
    </message>
    <message>
        <source>True size of the film that was scanned</source>
        <translation>الحجم الحقيقي للفيلم الممسوح ضوئيًا</translation>
    </message>
    <message>
        <source>True size, magnification estimated</source>
        <translation>الحجم الحقيقي، والتكبير مقدَّر</translation>
    </message>
    <message>
        <source>screen not measured</source>
        <translation>لم تُقَس الشاشة</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 day after</source>
        <translation>بعدها بيوم واحد</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>قبلها بيوم واحد</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>‎&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>‎&gt;99%</translation>
    </message>
    <message>
        <source>Agrees with the model’s severity</source>
        <translation>يوافق على شدة النموذج</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>مُقيَّمة</translation>
    </message>
    <message>
        <source>Assessing…</source>
        <translation>جارٍ التقييم…</translation>
    </message>
    <message>
        <source>Atypical</source>
        <translation>غير نمطي</translation>
    </message>
    <message>
        <source>COVID-19 is at or above the threshold of {0}.</source>
        <translation>كوفيد-19 عند العتبة {0} أو فوقها.</translation>
    </message>
    <message>
        <source>COVID-19 is below the threshold of {0}.</source>
        <translation>كوفيد-19 دون العتبة {0}.</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>التهاب رئوي بكوفيد-19</translation>
    </message>
    <message>
        <source>Click or press Enter to open it</source>
        <translation>انقر أو اضغط Enter لفتحه</translation>
    </message>
    <message>
        <source>Disagrees with the model’s severity</source>
        <translation>لا يوافق على شدة النموذج</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>المعرّف {0}</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Its file is not at its place: connect the drive, or look for moved films</source>
        <translation>الملف ليس في مكانه: صِل القرص أو ابحث عن الصور المنقولة</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>لا التهاب رئوي</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>غير مُقيَّمة</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُنظر فيها بعد</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>لم تُعرض بعد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Operating point “{0}”: </source>
        <translation>نقطة التشغيل «{0}»: </translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>التهاب رئوي آخر</translation>
    </message>
    <message>
        <source>Own severity total: {0} of 18</source>
        <translation>مجموع الشدة حسب القارئ: {0} من 18</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>للبحث والتعليم. ليس جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>اصطناعية</translation>
    </message>
    <message>
        <source>Signed by {0}, {1}</source>
        <translation>وقّعه {0}، {1}</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>نمطي</translation>
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
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>automatic, lungs</source>
        <translation>تلقائي، الرئتان</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>متوازنة</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>العظم</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>تاريخ الميلاد {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>اليوم {0}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>المدى الكامل</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>نوعية عالية</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>lines and tubes</source>
        <translation>القثاطر والأنابيب</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>ضغط بفقد</translation>
    </message>
    <message>
        <source>lossy {0}:1</source>
        <translation>ضغط بفقد {0}:1</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>الرئة</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>mediastinum</source>
        <translation>المنصف</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>غير مفتوحة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>تحرٍّ</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>حجم البكسل غير معروف</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>‎{0}%</translation>
    </message>
    <message>
        <source>{0} (older model)</source>
        <translation>{0} (نموذج أقدم)</translation>
    </message>
    <message>
        <source>{0} days after</source>
        <translation>بعدها بعدد أيام: {0}</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>قبلها بعدد أيام: {0}</translation>
    </message>
    <message>
        <source>{0} mm ({1})</source>
        <translation>{0} mm ({1})</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} سنة</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} bit, {3}</source>
        <translation>{0} × {1}، {2} بت، {3}</translation>
    </message>
</context>
</TS>
