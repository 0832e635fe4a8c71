<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Network activity</source>
        <translation>Actividad de red</translation>
    </message>
    <message>
        <source>Nothing was done over the network since the start.</source>
        <translation>No se ha hecho nada por la red desde el inicio.</translation>
    </message>
    <message>
        <source>Send what &amp;waits now</source>
        <translation>Enviar lo &amp;pendiente ahora</translation>
    </message>
    <message>
        <source>Waiting to be sent: {0}. Not taken by the archive: {1}.</source>
        <translation>Pendientes de envío: {0}. No aceptados por el archivo PACS: {1}.</translation>
    </message>
    <message>
        <source>What was done over the network</source>
        <translation>Qué se hizo por la red</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>AssessedPage</name>
    <message>
        <source>About this model…</source>
        <translation>Acerca de este modelo…</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>Evaluada en</translation>
    </message>
    <message>
        <source>Looked inside the lungs: {0}.</source>
        <translation>Miró dentro de los pulmones: {0}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Abierta en</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Intensidad de los colores</translation>
    </message>
    <message>
        <source>The model’s statement on this one film; the reader decides.</source>
        <translation>El resultado del modelo sobre esta única radiografía; decide el lector.</translation>
    </message>
    <message>
        <source>The probabilities are too close to call.</source>
        <translation>Las probabilidades están demasiado próximas para decidir.</translation>
    </message>
    <message>
        <source>Where the model looked is not known here.</source>
        <translation>Aquí no se sabe dónde miró el modelo.</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>&amp;Look first: veil the statement</source>
        <translation>M&amp;irar primero: ocultar el resultado</translation>
    </message>
    <message>
        <source>&amp;Show the statement</source>
        <translation>Mo&amp;strar el resultado</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Acerca del &amp;modelo</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>ASSESSMENT</source>
        <translation>EVALUACIÓN</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
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
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Details… lists {0} messages.</source>
        <translation>Detalles… muestra {0} mensajes.</translation>
    </message>
    <message>
        <source>Details… says why, file by file.</source>
        <translation>Detalles… explica el motivo, archivo por archivo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The others are open. Details… says why, file by file.</source>
        <translation>Las demás están abiertas. Detalles… explica el motivo, archivo por archivo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>{0} of {1} files could not be opened.</source>
        <translation>No se pudieron abrir {0} de {1} archivos.</translation>
    </message>
</context>
<context>
    <name>BlackoutView</name>
    <message>
        <source>The film; drag to black out a part, or use the arrow keys</source>
        <translation>La radiografía; arrastre para tapar una parte o use las flechas</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose two to four films.</source>
        <translation>Elija de dos a cuatro radiografías.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare films</source>
        <translation>Comparar radiografías</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>{0} films chosen.</source>
        <translation>{0} radiografías elegidas.</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>&amp;Compare with prior</source>
        <translation>&amp;Comparar con la previa</translation>
    </message>
    <message>
        <source>&amp;Trend over time</source>
        <translation>&amp;Tendencia en el tiempo</translation>
    </message>
    <message>
        <source>Compare &amp;chosen films…</source>
        <translation>Comparar las &amp;elegidas…</translation>
    </message>
    <message>
        <source>No earlier film of this patient is known. Choose films to compare.</source>
        <translation>No se conoce ninguna radiografía anterior de este paciente. Elija radiografías para comparar.</translation>
    </message>
    <message>
        <source>The films are being compared…</source>
        <translation>Comparando las radiografías…</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>&amp;Cursor</source>
        <translation>&amp;Cursor</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <source>&amp;Rotation: lined up by the lungs</source>
        <translation>&amp;Rotación: alineada por los pulmones</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Change by itself</source>
        <translation>Cambio automático</translation>
    </message>
    <message>
        <source>Changes a second</source>
        <translation>Cambios por segundo</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparison – Covid Desktop</source>
        <translation>Comparación – Covid Desktop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografía {0}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Other film</source>
        <translation>Otra radiografía</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Prior and current film laid over each other</source>
        <translation>Radiografías previa y actual superpuestas</translation>
    </message>
    <message>
        <source>Prior to current</source>
        <translation>De la previa a la actual</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Modos de comparación</translation>
    </message>
    <message>
        <source>What is linked between the films</source>
        <translation>Qué se vincula entre las radiografías</translation>
    </message>
    <message>
        <source>What is linked…</source>
        <translation>Qué está vinculado…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>ConclusionDesk</name>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>What is not signed is lost when the window closes.</source>
        <translation>Lo que no está firmado se pierde al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Your &amp;conclusion</source>
        <translation>&amp;Su conclusión</translation>
    </message>
    <message>
        <source>Your conclusion is kept with the study.</source>
        <translation>Su conclusión se guarda con el estudio.</translation>
    </message>
    <message>
        <source>Your conclusion on one film is typed, but not signed.</source>
        <translation>Su conclusión sobre una radiografía está escrita, pero no firmada.</translation>
    </message>
    <message>
        <source>Your conclusions on {0} films are typed, but not signed.</source>
        <translation>Sus conclusiones sobre {0} radiografías están escritas, pero no firmadas.</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Brixia: six zones, 0 to 3 each</source>
        <translation>Brixia: seis zonas, de 0 a 3 cada una</translation>
    </message>
    <message>
        <source>Conclusion in your own words</source>
        <translation>Conclusión con sus propias palabras</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Own &amp;total</source>
        <translation>&amp;Total propio</translation>
    </message>
    <message>
        <source>RSNA consensus on reporting COVID-19 (2020)</source>
        <translation>Consenso de la RSNA sobre el informe de COVID-19 (2020)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Mostrar u ocultar los campos</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Firmar y guardar</translation>
    </message>
    <message>
        <source>State something first.</source>
        <translation>Indique algo primero.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Escriba primero su nombre.</translation>
    </message>
    <message>
        <source>What you say of the model’s severity</source>
        <translation>Lo que usted dice de la gravedad del modelo</translation>
    </message>
    <message>
        <source>YOUR CONCLUSION</source>
        <translation>SU CONCLUSIÓN</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Su conclusión</translation>
    </message>
    <message>
        <source>Your name, under which you sign</source>
        <translation>Su nombre, con el que firma</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{0} earlier ones are kept.</source>
        <translation>Se conservan {0} anteriores.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another patient with the ID {0} is known, and something does not fit. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Se conoce a otro paciente con el ID {0}, y algo no concuerda. La radiografía se mantiene aparte, sin las radiografías anteriores de ese paciente, a menos que usted una a los dos.</translation>
    </message>
    <message>
        <source>Another patient with the ID {0} is known. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Se conoce otro paciente con el ID {0}. La radiografía se mantiene aparte, sin las radiografías anteriores de ese paciente, a menos que una a los dos.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Is this the same patient?</source>
        <translation>¿Es el mismo paciente?</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>Paciente conocido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Same patient: join</source>
        <translation>Mismo paciente: unir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>These two do not fit each other. Films of another person, shown as earlier films, would mislead: join them only if you are sure.</source>
        <translation>Estos dos no concuerdan. Radiografías de otra persona mostradas como anteriores inducirían a error: únalos solo si está seguro.</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Esta radiografía</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no concuerda</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>De-&amp;identified copy…</source>
        <translation>Copia desidenti&amp;ficada…</translation>
    </message>
    <message>
        <source>De-identified copies of all open &amp;films…</source>
        <translation>Copias desidentificadas de todas las &amp;radiografías abiertas…</translation>
    </message>
    <message>
        <source>De-identified copies of the &amp;chosen studies…</source>
        <translation>Copias desidentificadas de los estudios &amp;elegidos…</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>&amp;Añadir un rectángulo</translation>
    </message>
    <message>
        <source>&amp;Take back the last rectangle</source>
        <translation>&amp;Deshacer el último rectángulo</translation>
    </message>
    <message>
        <source>&amp;Write the copies…</source>
        <translation>&amp;Escribir las copias…</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>&amp;Escribir la copia…</translation>
    </message>
    <message>
        <source>A de-identified copy was written.</source>
        <translation>Se escribió una copia desidentificada.</translation>
    </message>
    <message>
        <source>Also write the list that leads back to the &amp;patient…</source>
        <translation>Escribir también la lista que conduce al &amp;paciente…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>De-identified copies</source>
        <translation>Copias desidentificadas</translation>
    </message>
    <message>
        <source>De-identified copies written: {0}.</source>
        <translation>Copias desidentificadas escritas: {0}.</translation>
    </message>
    <message>
        <source>De-identified copy</source>
        <translation>Copia desidentificada</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografía {0} de {1}</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Carpeta para la copia</translation>
    </message>
    <message>
        <source>Keep &amp;dates, shifted for each patient</source>
        <translation>Conservar las &amp;fechas, desplazadas para cada paciente</translation>
    </message>
    <message>
        <source>Keep the identity of the de&amp;vice</source>
        <translation>Conservar la &amp;identidad del aparato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Names, IDs, dates and private data are removed from the header by the basic profile of DICOM PS3.15. Letters burned into the film stay: look at the whole film, also in the negative, and drag a rectangle over each. By keyboard: add a rectangle, move it with the arrow keys, and size it with Shift and the arrow keys.</source>
        <translation>Los nombres, ID, fechas y datos privados se eliminan del encabezado según el perfil básico de DICOM PS3.15. Las letras grabadas en la radiografía permanecen: mírela entera, también en negativo, y arrastre un rectángulo sobre cada una. Con el teclado: añada un rectángulo, muévalo con las flechas y cambie su tamaño con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Radiografía &amp;siguiente</translation>
    </message>
    <message>
        <source>Not copied: {0}. {1}</source>
        <translation>No copiadas: {0}. {1}</translation>
    </message>
    <message>
        <source>P&amp;revious film</source>
        <translation>&amp;Radiografía anterior</translation>
    </message>
    <message>
        <source>Show the &amp;negative</source>
        <translation>Mostrar el &amp;negativo</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The copies are being written…</source>
        <translation>Se están escribiendo las copias…</translation>
    </message>
    <message>
        <source>The copy was written as {0}.</source>
        <translation>La copia se escribió como {0}.</translation>
    </message>
    <message>
        <source>The list that leads back</source>
        <translation>La lista que conduce al paciente</translation>
    </message>
    <message>
        <source>This film is a PNG or JPEG file. The profile is made for DICOM films: export its DICOM objects, open the wrapped film, and copy that one.</source>
        <translation>Esta radiografía es un archivo PNG o JPEG. El perfil es para radiografías DICOM: exporte sus objetos DICOM, abra la radiografía resultante y copie esa.</translation>
    </message>
    <message>
        <source>With signs of burned-in letters: {0}. Look at the films one by one, and black the letters out, before you give the copies away.</source>
        <translation>Con indicios de texto grabado en la imagen: {0}. Mire las radiografías una por una y tape el texto antes de entregar las copias.</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
</context>
<context>
    <name>FilmTile</name>
    <message>
        <source>Drag a film here from the list, or choose one there.</source>
        <translation>Arrastre aquí una radiografía de la lista, o elija una allí.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>No hay ninguna radiografía abierta</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Film – Covid Desktop</source>
        <translation>Radiografía – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Library: what you open is remembered in this folder</source>
        <translation>&amp;Biblioteca: lo que abra se recuerda en esta carpeta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration patient</source>
        <translation>&amp;Probar el paciente de demostración</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Covid Desktop reads chest films</source>
        <translation>Covid Desktop lee radiografías de tórax</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>I have read this and &amp;accept it</source>
        <translation>He leído esto y lo &amp;acepto</translation>
    </message>
    <message>
        <source>It must be on a disk of this computer. It can be changed later.</source>
        <translation>Debe estar en un disco de este equipo. Puede cambiarse más adelante.</translation>
    </message>
    <message>
        <source>It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia are on a frontal chest film of an adult. It is often wrong: the figures are under Help, About Covid Desktop.

It is not made, tested or approved for diagnosis or treatment. A film cannot replace a PCR test, and no answer of this program can replace a radiologist.

Your films stay on this computer, and are never changed.</source>
        <translation>Indica la probabilidad de neumonía por COVID-19, de otra neumonía y de ausencia de neumonía en una radiografía de tórax frontal de un adulto. Se equivoca con frecuencia: las cifras están en Ayuda, Acerca de Covid Desktop.

No está hecho, probado ni autorizado para diagnóstico o tratamiento. Una radiografía no puede sustituir a una prueba PCR, y ninguna respuesta de este programa puede sustituir a un radiólogo.

Sus radiografías permanecen en este equipo y no se modifican nunca.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Not for diagnostic use</source>
        <translation>No apto para uso diagnóstico</translation>
    </message>
    <message>
        <source>This folder cannot be made or used. Choose another one for the library.</source>
        <translation>Esta carpeta no se puede crear ni usar. Elija otra para la biblioteca.</translation>
    </message>
    <message>
        <source>Welcome to Covid Desktop</source>
        <translation>Le damos la bienvenida a Covid Desktop</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Window from {0} to {1}</source>
        <translation>Ventana de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>&amp;Join with another patient…</source>
        <translation>&amp;Unir con otro paciente…</translation>
    </message>
    <message>
        <source>&amp;Patient and date…</source>
        <translation>&amp;Paciente y fecha…</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>&amp;Deshacer en la biblioteca</translation>
    </message>
    <message>
        <source>Patient and date were changed.</source>
        <translation>Se cambiaron el paciente y la fecha.</translation>
    </message>
    <message>
        <source>Study kept apart.</source>
        <translation>Estudio mantenido aparte.</translation>
    </message>
    <message>
        <source>This study shows &amp;another person</source>
        <translation>Este estudio es de &amp;otra persona</translation>
    </message>
    <message>
        <source>Two patients were joined.</source>
        <translation>Se unieron dos pacientes.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>&amp;Importar a la biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Look for moved films…</source>
        <translation>Buscar radiografías &amp;movidas…</translation>
    </message>
    <message>
        <source>Assessing imported films: {0} of {1}</source>
        <translation>Evaluando radiografías importadas: {0} de {1}</translation>
    </message>
    <message>
        <source>Films, DICOMDIR, ZIP archives (*)</source>
        <translation>Radiografías, DICOMDIR, archivos ZIP (*)</translation>
    </message>
    <message>
        <source>If it is the same person: open one, and Study &gt; Join with another patient…</source>
        <translation>Si es la misma persona: abra una, y Estudio &gt; Unir con otro paciente…</translation>
    </message>
    <message>
        <source>Import fol&amp;der into the library…</source>
        <translation>Importar carpeta a la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Import folder into the library</source>
        <translation>Importar carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importar a la biblioteca</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known, {2} failed.</source>
        <translation>Importadas: {0} nuevas, {1} conocidas, {2} fallidas.</translation>
    </message>
    <message>
        <source>Importing films: {0} of {1} files</source>
        <translation>Importando radiografías: {0} de {1} archivos</translation>
    </message>
    <message>
        <source>Looking for moved films: {0} files</source>
        <translation>Buscando radiografías movidas: {0} archivos</translation>
    </message>
    <message>
        <source>Please wait until the import is done.</source>
        <translation>Espere a que termine la importación.</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>There is no library to import into.</source>
        <translation>No hay biblioteca a la que importar.</translation>
    </message>
    <message>
        <source>What was imported until then stays. Try again.</source>
        <translation>Lo importado hasta entonces se conserva. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Where may the films be now?</source>
        <translation>¿Dónde pueden estar ahora las radiografías?</translation>
    </message>
    <message>
        <source>{0} It was stopped.</source>
        <translation>{0} Se detuvo.</translation>
    </message>
    <message>
        <source>{0} films bear the ID of another patient; they were kept apart.</source>
        <translation>{0} radiografías llevan el ID de otro paciente; se mantuvieron aparte.</translation>
    </message>
    <message>
        <source>{0} films were found again.</source>
        <translation>Se encontraron de nuevo {0} radiografías.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join with another patient</source>
        <translation>Unir con otro paciente</translation>
    </message>
    <message>
        <source>Name, ID or date</source>
        <translation>Nombre, ID o fecha</translation>
    </message>
    <message>
        <source>No other patient is found.</source>
        <translation>No se encuentra otro paciente.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>The patient of the film on the screen is the same person as:</source>
        <translation>El paciente de la radiografía en pantalla es la misma persona que:</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message>
        <source>Connect the drive that it is on, or use Study &gt; Look for moved films.</source>
        <translation>Conecte la unidad en la que está, o use Estudio &gt; Buscar radiografías movidas.</translation>
    </message>
    <message>
        <source>The file of this film is not at its place.</source>
        <translation>El archivo de esta radiografía no está en su lugar.</translation>
    </message>
    <message>
        <source>{0} Films can be read, but they are not remembered.</source>
        <translation>{0} Las radiografías se pueden leer, pero no se recuerdan.</translation>
    </message>
</context>
<context>
    <name>LungDiagram</name>
    <message>
        <source>Severity by zones</source>
        <translation>Gravedad por zonas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 film</source>
        <translation>1 radiografía</translation>
    </message>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Radiografías (*.dcm *.dicom *.png *.jpg *.jpeg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Let go to open.</source>
        <translation>Suelte para abrir.</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Window of the film: {0}</source>
        <translation>Ventana de la radiografía: {0}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>número {0}</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} radiografías</translation>
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
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Quitar calibración</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>true length in mm</source>
        <translation>longitud real en mm</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>&amp;Calibrate by the chosen length…</source>
        <translation>&amp;Calibrar con la longitud elegida…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark	Del</source>
        <translation>&amp;Eliminar la marca	Supr</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>Di&amp;bujar</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marca &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Remove the calibration</source>
        <translation>&amp;Quitar la calibración</translation>
    </message>
    <message>
        <source>&amp;Words beside the mark…</source>
        <translation>&amp;Texto junto a la marca…</translation>
    </message>
    <message>
        <source>Delete &amp;all marks of the film</source>
        <translation>Eliminar t&amp;odas las marcas de la radiografía</translation>
    </message>
    <message>
        <source>Next &amp;point of the mark</source>
        <translation>&amp;Punto siguiente de la marca</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>&amp;Take this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Automatic: the graphics card if it works</source>
        <translation>Automático: la tarjeta gráfica si funciona</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Elegido: {0}</translation>
    </message>
    <message>
        <source>Drop a model file here, or choose one. Its card and its figures are shown before it is taken. Results of different models are never mixed: films are assessed anew, and what another model said is marked as older.</source>
        <translation>Suelte aquí un archivo de modelo, o elija uno. Su ficha y sus cifras se muestran antes de usarlo. Los resultados de modelos distintos no se mezclan nunca: las radiografías se evalúan de nuevo, y lo que dijo otro modelo se marca como anterior.</translation>
    </message>
    <message>
        <source>Examine another model &amp;file…</source>
        <translation>Examinar otro &amp;archivo de modelo…</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA): not in this installation</source>
        <translation>Tarjeta gráfica (CUDA): no en esta instalación</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>En uso: {0}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelos (*.onnx)</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>The model is being examined…</source>
        <translation>Examinando el modelo…</translation>
    </message>
    <message>
        <source>The model’s own choice</source>
        <translation>El que elige el modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>el incluido en el programa</translation>
    </message>
</context>
<context>
    <name>MonitorCheck</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dim the room. Look whether all 16 patches differ, each with two corners of its own; whether the small squares in the black and in the white square can be seen; whether the ramps are even, without steps or colour.</source>
        <translation>Atenúe la luz de la sala. Compruebe que los 16 cuadros son distintos, cada uno con dos esquinas diferentes; que se ven los cuadrados pequeños dentro del negro y del blanco; y que las rampas son uniformes, sin escalones ni color.</translation>
    </message>
    <message>
        <source>I &amp;see all of it: note today’s check</source>
        <translation>Lo &amp;veo todo: anotar la comprobación de hoy</translation>
    </message>
    <message>
        <source>Monitor check</source>
        <translation>Comprobación del monitor</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Extubation</source>
        <translation>Extubación</translation>
    </message>
    <message>
        <source>Intubation</source>
        <translation>Intubación</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>Fijar una nota</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
</context>
<context>
    <name>PacsDesk</name>
    <message>
        <source>&amp;Network activity…</source>
        <translation>Acti&amp;vidad de red…</translation>
    </message>
    <message>
        <source>Find earlier studies in the P&amp;ACS…</source>
        <translation>&amp;Buscar estudios previos en el PACS…</translation>
    </message>
    <message>
        <source>PAC&amp;S settings…</source>
        <translation>A&amp;justes del PACS…</translation>
    </message>
    <message>
        <source>Send results to the PA&amp;CS</source>
        <translation>Enviar resultados al P&amp;ACS</translation>
    </message>
    <message>
        <source>The archive answers.</source>
        <translation>El archivo PACS responde.</translation>
    </message>
    <message>
        <source>The archive did not answer; {0} objects wait and are tried again.</source>
        <translation>El archivo PACS no respondió; {0} objetos esperan y se reintentarán.</translation>
    </message>
    <message>
        <source>The archive took {0} objects.</source>
        <translation>El archivo PACS aceptó {0} objetos.</translation>
    </message>
    <message>
        <source>The objects are being made…</source>
        <translation>Creando los objetos…</translation>
    </message>
</context>
<context>
    <name>PacsSettings</name>
    <message>
        <source>&amp;Certificates to trust (PEM file)</source>
        <translation>Certificados de con&amp;fianza (archivo PEM)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Cifrar la conexión (TLS)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>AE title of &amp;this workstation</source>
        <translation>Título AE de &amp;esta estación</translation>
    </message>
    <message>
        <source>AE title of the &amp;archive</source>
        <translation>Título AE del &amp;archivo PACS</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Consultando el archivo PACS…</translation>
    </message>
    <message>
        <source>Certificate of this workstatio&amp;n (PEM file)</source>
        <translation>Certificado de esta estació&amp;n (archivo PEM)</translation>
    </message>
    <message>
        <source>Certificate of this workstation</source>
        <translation>Certificado de esta estación</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Its &amp;key (PEM file)</source>
        <translation>Su &amp;clave (archivo PEM)</translation>
    </message>
    <message>
        <source>Key of the certificate of this workstation</source>
        <translation>Clave del certificado de esta estación</translation>
    </message>
    <message>
        <source>Leave host and address empty for no PACS: then this program opens no network connection at all. With a DICOMweb address, that way is used. User name and password are for DICOMweb, and are only sent over https. The password is kept beside the settings in a file that only your account may read.</source>
        <translation>Deje vacíos el servidor y la dirección si no hay PACS: entonces este programa no abre ninguna conexión de red. Con una dirección DICOMweb se usa esa vía. El usuario y la contraseña son para DICOMweb y solo se envían por https. La contraseña se guarda junto a la configuración, en un archivo que solo su cuenta puede leer.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Or &amp;DICOMweb address</source>
        <translation>O dirección &amp;DICOMweb</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Take user name and password out of the address: they have fields below it.</source>
        <translation>Quite el usuario y la contraseña de la dirección: tienen campos debajo.</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Probar la c&amp;onexión</translation>
    </message>
    <message>
        <source>Type a host or an address first.</source>
        <translation>Escriba primero un servidor o una dirección.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>en el mismo archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>los de este equipo</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>N&amp;acimiento</translation>
    </message>
    <message>
        <source>&amp;Date of the film</source>
        <translation>&amp;Fecha de la radiografía</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>For &amp;all studies of this patient</source>
        <translation>Para &amp;todos los estudios de este paciente</translation>
    </message>
    <message>
        <source>For &amp;this study</source>
        <translation>Para &amp;este estudio</translation>
    </message>
    <message>
        <source>For all {0} open films of this &amp;folder</source>
        <translation>Para las {0} radiografías abiertas de esta &amp;carpeta</translation>
    </message>
    <message>
        <source>Or da&amp;y of the course</source>
        <translation>O &amp;día de la evolución</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>ID del &amp;paciente</translation>
    </message>
    <message>
        <source>Patient and date</source>
        <translation>Paciente y fecha</translation>
    </message>
    <message>
        <source>Please type an ID: films are joined by it.</source>
        <translation>Escriba un ID: las radiografías se unen por él.</translation>
    </message>
    <message>
        <source>Please type the date as {0}.</source>
        <translation>Escriba la fecha así: {0}.</translation>
    </message>
    <message>
        <source>Please type the day as a whole number, such as 3.</source>
        <translation>Escriba el día como número entero, por ejemplo 3.</translation>
    </message>
    <message>
        <source>The files are not changed: the library remembers what you type. Date and day hold for the study on the screen alone.</source>
        <translation>Los archivos no se modifican: la biblioteca recuerda lo que escriba. La fecha y el día valen solo para el estudio en pantalla.</translation>
    </message>
    <message>
        <source>if there is no date: days since admission</source>
        <translation>si no hay fecha: días desde el ingreso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start on.</source>
        <translation>Guardado. Se aplicará a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>&amp;Hospital</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Names of files</source>
        <translation>Nombres de &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Window of a film just opened</source>
        <translation>&amp;Ventana al abrir una radiografía</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; the library in the old one stays there. It must be on a disk of this computer.</source>
        <translation>La otra carpeta se usará a partir del próximo inicio; la biblioteca de la anterior se queda allí. Debe estar en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>El otro idioma se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>As the film asks for</source>
        <translation>La que pide la radiografía</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Automatic, from the film’s own values</source>
        <translation>Automática, según los valores de la radiografía</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>For PNG and JPEG films: how patient and date stand in the file’s name, such as {patient}_{date} for P12_2020-03-29.png; without dates the day of the course, as {patient}_{day} for P12_3.png. Empty: names are not read.</source>
        <translation>Para radiografías PNG y JPEG: cómo figuran paciente y fecha en el nombre del archivo, p. ej. {patient}_{date} para P12_2020-03-29.png; sin fechas, el día de la evolución, como {patient}_{day} para P12_3.png. Vacío: no se leen los nombres.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>In the names of files, {patient} must stand once, {date} and {day} at most once.</source>
        <translation>En los nombres de archivo, {patient} debe figurar una vez; {date} y {day}, como máximo una vez.</translation>
    </message>
    <message>
        <source>Keep &amp;copies of films in the library</source>
        <translation>Guardar &amp;copias de las radiografías en la biblioteca</translation>
    </message>
    <message>
        <source>Leave films where they &amp;are</source>
        <translation>Dejar las radiografías donde &amp;están</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logotipo (PNG o JPEG)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Open a known patient’s &amp;earlier films by themselves</source>
        <translation>Abrir por sí so&amp;las las radiografías anteriores de pacientes conocidos</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please give the whole path of the library folder.</source>
        <translation>Indique la ruta completa de la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Size of te&amp;xts</source>
        <translation>Tamaño de los te&amp;xtos</translation>
    </message>
    <message>
        <source>Two actions have the same new keys.</source>
        <translation>Dos acciones tienen las mismas teclas nuevas.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
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
        <translation>&amp;Recuperar y abrir</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(abierta)</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Consultando el archivo PACS…</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Estudios encontrados</translation>
    </message>
    <message>
        <source>Studies of this patient in the PACS</source>
        <translation>Estudios de este paciente en el PACS</translation>
    </message>
    <message>
        <source>The archive has no study of this patient.</source>
        <translation>El archivo PACS no tiene estudios de este paciente.</translation>
    </message>
    <message>
        <source>The films are being fetched…</source>
        <translation>Recuperando las radiografías…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Calibrated probabilities. The upright mark is the threshold in force. In the hatched zone around it the model says “not sure”.</source>
        <translation>Probabilidades calibradas. La marca vertical es el umbral vigente. En la zona rayada a su alrededor, el modelo dice «no concluyente».</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>not sure from {0} to {1}</source>
        <translation>no concluyente de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Close some films, and open this one again.</source>
        <translation>Cierre algunas radiografías y vuelva a abrir esta.</translation>
    </message>
    <message>
        <source>Opening was cancelled; what is open stays open.</source>
        <translation>Se canceló la apertura; lo que está abierto sigue abierto.</translation>
    </message>
    <message>
        <source>The memory for open films is full.</source>
        <translation>La memoria para radiografías abiertas está llena.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>No hay archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>This film was open already.</source>
        <translation>Esta radiografía ya estaba abierta.</translation>
    </message>
    <message>
        <source>{0} of {1} films were open already.</source>
        <translation>{0} de {1} radiografías ya estaban abiertas.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>I&amp;nforme…</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>Exportar ob&amp;jetos DICOM…</translation>
    </message>
    <message>
        <source>Folder for the DICOM objects</source>
        <translation>Carpeta para los objetos DICOM</translation>
    </message>
    <message>
        <source>Make the report again in a moment.</source>
        <translation>Vuelva a crear el informe dentro de un momento.</translation>
    </message>
    <message>
        <source>Nobody has signed a conclusion yet: the report says so.</source>
        <translation>Nadie ha firmado aún una conclusión: el informe lo indica.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The model has not answered yet.</source>
        <translation>El modelo aún no ha respondido.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check it, and print again.</source>
        <translation>La impresora no aceptó el informe. Revísela y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>El informe se guardó como {0}.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
    <message>
        <source>{0} DICOM objects were written.</source>
        <translation>Se escribieron {0} objetos DICOM.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>&amp;Hospital</source>
        <translation>&amp;Hospital</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All open films of this patient</source>
        <translation>Todas las radiografías abiertas de este paciente</translation>
    </message>
    <message>
        <source>All {0} open films of this patient</source>
        <translation>Las {0} radiografías abiertas de este paciente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>Exportar ob&amp;jetos DICOM…</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name over the report</source>
        <translation>Nombre en el encabezado del informe</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>El de la ventana</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Creando las páginas…</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>E&amp;xport results (CSV, JSON)…</source>
        <translation>E&amp;xportar resultados (CSV, JSON)…</translation>
    </message>
    <message>
        <source>Export results of the li&amp;brary…</source>
        <translation>Exportar resultados de la bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Export the results of the library</source>
        <translation>Exportar los resultados de la biblioteca</translation>
    </message>
    <message>
        <source>Export the results of the open films</source>
        <translation>Exportar los resultados de las radiografías abiertas</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.json)</source>
        <translation>Tabla (*.csv);;JSON Lines (*.json)</translation>
    </message>
    <message>
        <source>The results of {0} films were written to {1}.</source>
        <translation>Los resultados de {0} radiografías se escribieron en {1}.</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>&amp;Held against it</source>
        <translation>&amp;Objeto apoyado</translation>
    </message>
    <message>
        <source>(the system says {0})</source>
        <translation>(según el sistema, {0})</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Bank card, long side (85.6 mm)</source>
        <translation>Tarjeta bancaria, lado largo (85,6 mm)</translation>
    </message>
    <message>
        <source>Hold a bank card or a ruler against the screen, and move the slider (or press the arrow keys) until the line is exactly as long.</source>
        <translation>Apoye una tarjeta bancaria o una regla en la pantalla y mueva el deslizador (o pulse las flechas) hasta que la línea tenga exactamente la misma longitud.</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Longitud de la línea</translation>
    </message>
    <message>
        <source>Measure this screen</source>
        <translation>Medir esta pantalla</translation>
    </message>
    <message>
        <source>Ruler, 100 mm</source>
        <translation>Regla, 100 mm</translation>
    </message>
    <message>
        <source>{0} pixels per inch</source>
        <translation>{0} píxeles por pulgada</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>&amp;Recent films</source>
        <translation>Radiografías &amp;recientes</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. One film was open.</source>
        <translation>Covid Desktop no se cerró correctamente la última vez. Había una radiografía abierta.</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. {0} films were open.</source>
        <translation>Covid Desktop no se cerró correctamente la última vez. Había {0} radiografías abiertas.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open the &amp;last films again</source>
        <translation>Abrir de nuevo las ú&amp;ltimas radiografías</translation>
    </message>
    <message>
        <source>Open the last films again?</source>
        <translation>¿Abrir de nuevo las últimas radiografías?</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Teclas por defecto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Teclas nuevas:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>Asignar teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} se usa dos veces: {1}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>DICOM, PNG or JPEG: single files, many at once, or whole folders.
Everything stays on this computer, and your files are never changed.</source>
        <translation>DICOM, PNG o JPEG: archivos sueltos, muchos a la vez o carpetas enteras.
Todo permanece en este equipo y sus archivos no se modifican nunca.</translation>
    </message>
    <message>
        <source>Drop chest films here</source>
        <translation>Suelte aquí radiografías de tórax</translation>
    </message>
    <message>
        <source>Open films…</source>
        <translation>Abrir radiografías…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the demonstration patient</source>
        <translation>Probar el paciente de demostración</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No model: films are not assessed</source>
        <translation>Sin modelo: las radiografías no se evalúan</translation>
    </message>
    <message>
        <source>Opened {0} of {1}</source>
        <translation>Abiertas {0} de {1}</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Abriendo el modelo…</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Private tags</source>
        <translation>Etiquetas &amp;privadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Buscar etiqueta, nombre o valor</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of {0}</source>
        <translation>Etiquetas de {0}</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>{0} of {1} tags</source>
        <translation>{0} de {1} etiquetas</translation>
    </message>
</context>
<context>
    <name>TestPicture</name>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
</context>
<context>
    <name>TrendCanvas</name>
    <message>
        <source>Severity over time</source>
        <translation>Gravedad en el tiempo</translation>
    </message>
    <message>
        <source>{0}, not open</source>
        <translation>{0}, no abierta</translation>
    </message>
    <message>
        <source>{0}: no severity</source>
        <translation>{0}: sin gravedad</translation>
    </message>
    <message>
        <source>{0}: refused</source>
        <translation>{0}: rechazada</translation>
    </message>
    <message>
        <source>{0}: total {1} ({2} to {3})</source>
        <translation>{0}: total {1} (de {2} a {3})</translation>
    </message>
</context>
<context>
    <name>TrendDesk</name>
    <message>
        <source>No date is known of these films. A trend needs dates.</source>
        <translation>No se conoce la fecha de estas radiografías. Una tendencia necesita fechas.</translation>
    </message>
    <message>
        <source>The trend is made of statements: show the statement first (F3).</source>
        <translation>La evolución se compone de resultados: muestre primero el resultado (F3).</translation>
    </message>
</context>
<context>
    <name>TrendWindow</name>
    <message>
        <source>A change of the total within ±{0} points is no measurable change.</source>
        <translation>Un cambio del total dentro de ±{0} puntos no es un cambio medible.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Films without a date are left out: {0}.</source>
        <translation>Se omiten las radiografías sin fecha: {0}.</translation>
    </message>
    <message>
        <source>Hollow: by an older model, not comparable. Where the file is found, the film is assessed anew.</source>
        <translation>Hueco: de un modelo anterior, no comparable. Si se encuentra el archivo, la radiografía se evalúa de nuevo.</translation>
    </message>
    <message>
        <source>No note is pinned.</source>
        <translation>No hay ninguna nota fijada.</translation>
    </message>
    <message>
        <source>None of these films has a severity.</source>
        <translation>Ninguna de estas radiografías tiene gravedad.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Fijar una nota…</translation>
    </message>
    <message>
        <source>Remove a note…</source>
        <translation>Quitar una nota…</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>Quitada: {0}. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>Guardar la tendencia</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>Severity model: {0}.</source>
        <translation>Modelo de gravedad: {0}.</translation>
    </message>
    <message>
        <source>The axis counts days: the films have no dates.</source>
        <translation>El eje cuenta días: las radiografías no tienen fecha.</translation>
    </message>
    <message>
        <source>The file could not be written: {0}. Choose another place.</source>
        <translation>No se pudo escribir el archivo: {0}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Trend – Covid Desktop</source>
        <translation>Tendencia – Covid Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>M&amp;easure this screen…</source>
        <translation>M&amp;edir esta pantalla…</translation>
    </message>
    <message>
        <source>One millimetre of the film on one of the screen</source>
        <translation>Un milímetro de la radiografía es uno de la pantalla</translation>
    </message>
    <message>
        <source>This film does not say how large it is. Calibrate it by a known length.</source>
        <translation>Esta radiografía no indica su tamaño. Calíbrela con una longitud conocida.</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it first (View menu).</source>
        <translation>Esta pantalla no indica su tamaño. Mídala primero (menú Ver).</translation>
    </message>
</context>
<context>
    <name>VeiledPage</name>
    <message>
        <source>Look first</source>
        <translation>Mire primero</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>The model has assessed this film. Read it, then compare.</source>
        <translation>El modelo ha evaluado esta radiografía. Léala y después compare.</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>&amp;Copy the view</source>
        <translation>&amp;Copiar la vista</translation>
    </message>
    <message>
        <source>&amp;Monitor check…</source>
        <translation>Compro&amp;bación del monitor…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Guardar la vista…</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Elija una carpeta en la que pueda escribir, en un disco con espacio.</translation>
    </message>
    <message>
        <source>DICOM &amp;tags…</source>
        <translation>&amp;Etiquetas DICOM…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Save the view &amp;without texts…</source>
        <translation>Guardar la &amp;vista sin textos…</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>No se pudo escribir la imagen allí.</translation>
    </message>
    <message>
        <source>The view is in the clipboard.</source>
        <translation>La vista está en el portapapeles.</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>La vista se guardó.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>&amp;Chest windows</source>
        <translation>Ventanas de &amp;tórax</translation>
    </message>
    <message>
        <source>&amp;Four films</source>
        <translation>&amp;Cuatro radiografías</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Posición &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;One film</source>
        <translation>&amp;Una radiografía</translation>
    </message>
    <message>
        <source>&amp;Two films side by side</source>
        <translation>&amp;Dos radiografías lado a lado</translation>
    </message>
    <message>
        <source>&amp;Type the window…</source>
        <translation>&amp;Escribir la ventana…</translation>
    </message>
    <message>
        <source>Chest window: bone</source>
        <translation>Ventana de tórax: hueso</translation>
    </message>
    <message>
        <source>Chest window: lines and tubes</source>
        <translation>Ventana de tórax: catéteres y tubos</translation>
    </message>
    <message>
        <source>Chest window: lung</source>
        <translation>Ventana de tórax: pulmón</translation>
    </message>
    <message>
        <source>Chest window: mediastinum</source>
        <translation>Ventana de tórax: mediastino</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>Films on the &amp;screen</source>
        <translation>Radiografías en pa&amp;ntalla</translation>
    </message>
    <message>
        <source>Open film in new &amp;window</source>
        <translation>Abrir en una ventana n&amp;ueva</translation>
    </message>
    <message>
        <source>Outlines of the lung &amp;zones</source>
        <translation>C&amp;ontornos de las zonas pulmonares</translation>
    </message>
    <message>
        <source>Window and histogram</source>
        <translation>Ventana e histograma</translation>
    </message>
</context>
<context>
    <name>WindowPanel</name>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>Centro de la ventana</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>&amp;Bring back what was removed last</source>
        <translation>&amp;Recuperar lo último quitado</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>&amp;Lista de trabajo</translation>
    </message>
    <message>
        <source>1 film was removed from the library.</source>
        <translation>Se quitó 1 radiografía de la biblioteca.</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 estudio</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>No se quitó nada que se pueda recuperar.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove this study from the library?</source>
        <translation>¿Quitar este estudio de la biblioteca?</translation>
    </message>
    <message>
        <source>Remove {0} studies from the library?</source>
        <translation>¿Quitar {0} estudios de la biblioteca?</translation>
    </message>
    <message>
        <source>Study &gt; Look for moved films… finds them again by what they hold.</source>
        <translation>Estudio &gt; Buscar radiografías movidas… las encuentra de nuevo por su contenido.</translation>
    </message>
    <message>
        <source>The file of one film is no longer where it was.</source>
        <translation>El archivo de una radiografía ya no está donde estaba.</translation>
    </message>
    <message>
        <source>The files of {0} films are no longer where they were.</source>
        <translation>Los archivos de {0} radiografías ya no están donde estaban.</translation>
    </message>
    <message>
        <source>Your files stay where they are. Study &gt; Undo in the library brings it back.</source>
        <translation>Sus archivos se quedan donde están. Estudio &gt; Deshacer en la biblioteca lo recupera.</translation>
    </message>
    <message>
        <source>{0} Ctrl+Alt+Z brings them back.</source>
        <translation>{0} Ctrl+Alt+Z las recupera.</translation>
    </message>
    <message>
        <source>{0} films are back in the library.</source>
        <translation>{0} radiografías están de nuevo en la biblioteca.</translation>
    </message>
    <message>
        <source>{0} films were removed from the library.</source>
        <translation>Se quitaron {0} radiografías de la biblioteca.</translation>
    </message>
    <message>
        <source>{0} studies</source>
        <translation>{0} estudios</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>&amp;Unread first</source>
        <translation>Sin leer &amp;primero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>Filtrar estudios</translation>
    </message>
    <message>
        <source>Filter: name, ID, date, finding, conclusion – as many words as you like</source>
        <translation>Filtro: nombre, ID, fecha, hallazgo, conclusión – tantas palabras como quiera</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>I&amp;mportar carpeta…</translation>
    </message>
    <message>
        <source>No studies yet. Films that you open are remembered here; whole folders, discs and ZIP archives can be imported.</source>
        <translation>Aún no hay estudios. Las radiografías que abra se recuerdan aquí; se pueden importar carpetas enteras, discos y archivos ZIP.</translation>
    </message>
    <message>
        <source>No study fits what is typed.</source>
        <translation>Ningún estudio coincide con lo escrito.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
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
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proy.</translation>
    </message>
</context>
<context>
    <name>_Faults</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Falló algo dentro del programa.</translation>
    </message>
    <message>
        <source>Your files are untouched. If it happens again, please report it.</source>
        <translation>Sus archivos están intactos. Si vuelve a ocurrir, comuníquelo.</translation>
    </message>
</context>
<context>
    <name>_ReasonsPage</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Abierta en</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The film is open, but nothing can be stated of it.</source>
        <translation>La radiografía está abierta, pero no se puede decir nada de ella.</translation>
    </message>
    <message>
        <source>The model does not assess this film.</source>
        <translation>El modelo no evalúa esta radiografía.</translation>
    </message>
</context>
<context>
    <name>_SeverityPart</name>
    <message>
        <source>Extent {0} of 8</source>
        <translation>Extensión {0} de 8</translation>
    </message>
    <message>
        <source>SEVERITY BY ZONES</source>
        <translation>GRAVEDAD POR ZONAS</translation>
    </message>
    <message>
        <source>Total {0} of 18 (between {1} and {2})</source>
        <translation>Total {0} de 18 (entre {1} y {2})</translation>
    </message>
</context>
<context>
    <name>_WaitingPage</name>
    <message>
        <source>Assessing…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>El modelo se está abriendo y probando.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>About Covid Desktop</source>
        <translation>Acerca de Covid Desktop</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Change the window: across for width, up and down for centre</source>
        <translation>Cambiar la ventana: en horizontal el ancho, en vertical el centro</translation>
    </message>
    <message>
        <source>Chest films read offline, with a calibrated statement on COVID-19 pneumonia. Nothing leaves this computer.</source>
        <translation>Lectura de radiografías de tórax sin conexión, con un resultado calibrado sobre neumonía por COVID-19. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts (SIL Open Font License 1.1).</source>
        <translation>Covid Desktop: Apache License 2.0. Utiliza Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom y pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) y los tipos de letra Noto (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Ajustar la radiografía a la vista</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Hash del archivo del modelo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Middle-drag, or Space + drag</source>
        <translation>Botón central (o Espacio) + arrastrar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Mouse, on the film</source>
        <translation>Ratón, sobre la radiografía</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Mover la radiografía</translation>
    </message>
    <message>
        <source>Next or previous film (film or list has the focus)</source>
        <translation>Radiografía siguiente o anterior (con el foco en la radiografía o la lista)</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <translation>Botón derecho + arrastrar</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Shift + right-drag</source>
        <translation>Mayús + botón derecho + arrastrar</translation>
    </message>
    <message>
        <source>Show or hide the texts in the corners</source>
        <translation>Mostrar u ocultar los textos en las esquinas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>The film’s own windows</source>
        <translation>Las ventanas propias de la radiografía</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>El modelo se está abriendo y probando.</translation>
    </message>
    <message>
        <source>The same, finer</source>
        <translation>Lo mismo, más fino</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Por qué ahí</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Covid Desktop</source>
        <translation>Acerca &amp;de Covid Desktop</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>A&amp;utomática</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>&amp;Cerrar radiografía</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Flip: exchange left and right</source>
        <translation>&amp;Voltear: intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>Radiografía &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Abrir radiografías…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Radiografía &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
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
        <translation>&amp;Panel de evaluación</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Ventana automática</translation>
    </message>
    <message>
        <source>Close &amp;all films</source>
        <translation>Cerrar t&amp;odas las radiografías</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>Ra&amp;diografía</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Ajustar la radiografía a la vista</translation>
    </message>
    <message>
        <source>Invert: show the negative</source>
        <translation>Invertir: mostrar el negativo</translation>
    </message>
    <message>
        <source>Left button changes the window</source>
        <translation>El botón izquierdo cambia la ventana</translation>
    </message>
    <message>
        <source>Left button draws: lengths, angles, regions, heart, notes</source>
        <translation>El botón izquierdo dibuja: longitudes, ángulos, regiones, corazón, notas</translation>
    </message>
    <message>
        <source>Left button moves the film</source>
        <translation>El botón izquierdo mueve la radiografía</translation>
    </message>
    <message>
        <source>Left button zooms: up for larger</source>
        <translation>El botón izquierdo amplía: hacia arriba, mayor</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Un píxel de la radiografía por píxel de pantalla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Reset window, zoom and position</source>
        <translation>Restablecer ventana, zoom y posición</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Show where the model looked</source>
        <translation>Mostrar dónde miró el modelo</translation>
    </message>
    <message>
        <source>Te&amp;xts in the corners</source>
        <translation>Te&amp;xtos en las esquinas</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration patient</source>
        <translation>Probar el paciente &amp;de demostración</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>Where the model &amp;looked</source>
        <translation>Dónde mi&amp;ró el modelo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Licencia de los pesos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Puntos de operación</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation>temperatura {0}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>1 day earlier</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 día después</translation>
    </message>
    <message>
        <source>A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit.</source>
        <translation>A a C: pulmón derecho de arriba abajo, D a F: izquierdo. Negrita: supera el límite de la zona.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejoría</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Lined up by the lungs (overlap {0} of 1; turned {1}°)</source>
        <translation>Alineada por los pulmones (solapamiento {0} de 1; girada {1}°)</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Sin cambio medible</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Previa</translation>
    </message>
    <message>
        <source>Severity model: {0}</source>
        <translation>Modelo de gravedad: {0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Desde {0}</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Empeoramiento</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>days apart unknown</source>
        <translation>días transcurridos desconocidos</translation>
    </message>
    <message>
        <source>{0} days earlier</source>
        <translation>{0} días antes</translation>
    </message>
    <message>
        <source>{0} days later</source>
        <translation>{0} días después</translation>
    </message>
    <message>
        <source>{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.</source>
        <translation>{0}. Total de {1} a {2} de 18: cambio {3}. Un cambio dentro de ±{4} no es un cambio.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Fields of prior and current film in turn</source>
        <translation>Cuadros alternos de la radiografía previa y la actual</translation>
    </message>
    <message>
        <source>Left of the line: prior. Right of it: current.</source>
        <translation>Izquierda de la línea: previa. Derecha: actual.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Previa</translation>
    </message>
    <message>
        <source>Technique and position show up too; an even change of both lungs does not show</source>
        <translation>La técnica y la posición también se notan; un cambio uniforme de ambos pulmones no se nota</translation>
    </message>
    <message>
        <source>clearer than before</source>
        <translation>más claro que antes</translation>
    </message>
    <message>
        <source>denser than before</source>
        <translation>más denso que antes</translation>
    </message>
    <message>
        <source>{0} % current film</source>
        <translation>{0} % radiografía actual</translation>
    </message>
</context>
<context>
    <name>film_painter</name>
    <message>
        <source>FLIPPED: SIDE MARKS ARE MIRRORED</source>
        <translation>VOLTEADA: MARCAS DE LADO EN ESPEJO</translation>
    </message>
    <message>
        <source>PREVIEW: STILL READING THE FILM</source>
        <translation>VISTA PREVIA: LA RADIOGRAFÍA AÚN SE ESTÁ LEYENDO</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>GIRADA {0}°</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Dónde miró el modelo, no dónde hay enfermedad</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>lines sharpened</source>
        <translation>catéteres realzados</translation>
    </message>
</context>
<context>
    <name>lung_diagram</name>
    <message>
        <source>L</source>
        <translation>Izq.</translation>
    </message>
    <message>
        <source>No severity is known.</source>
        <translation>No se conoce la gravedad.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Der.</translation>
    </message>
    <message>
        <source>left lower</source>
        <translation>inferior izquierda</translation>
    </message>
    <message>
        <source>left middle</source>
        <translation>media izquierda</translation>
    </message>
    <message>
        <source>left upper</source>
        <translation>superior izquierda</translation>
    </message>
    <message>
        <source>right lower</source>
        <translation>inferior derecha</translation>
    </message>
    <message>
        <source>right middle</source>
        <translation>media derecha</translation>
    </message>
    <message>
        <source>right upper</source>
        <translation>superior derecha</translation>
    </message>
</context>
<context>
    <name>mark_wording</name>
    <message>
        <source>1 of 2: draw the first line</source>
        <translation>1 de 2: dibuje la primera línea</translation>
    </message>
    <message>
        <source>1 of 3: draw the midline, along the spine</source>
        <translation>1 de 3: dibuje la línea media, a lo largo de la columna</translation>
    </message>
    <message>
        <source>2 of 2: draw the second line</source>
        <translation>2 de 2: dibuje la segunda línea</translation>
    </message>
    <message>
        <source>2 of 3: draw from the right to the left border of the heart</source>
        <translation>2 de 3: dibuje desde el borde derecho hasta el izquierdo del corazón</translation>
    </message>
    <message>
        <source>3 of 3: draw the widest inner width of the chest</source>
        <translation>3 de 3: dibuje el mayor diámetro interno del tórax</translation>
    </message>
    <message>
        <source>AP film: the heart looks larger than it is</source>
        <translation>Radiografía AP: el corazón parece mayor de lo que es</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>CTR {0}</source>
        <translation>ICT {0}</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Click the end of the other arm</source>
        <translation>Haga clic en el extremo del otro lado</translation>
    </message>
    <message>
        <source>Click where the text shall stand</source>
        <translation>Haga clic donde deba ir el texto</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Cobb {0}</source>
        <translation>Cobb {0}</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>Dibuje de esquina a esquina</translation>
    </message>
    <message>
        <source>Draw one arm of the angle, towards its corner</source>
        <translation>Dibuje un lado del ángulo, hacia el vértice</translation>
    </message>
    <message>
        <source>Draw the arrow, towards its tip</source>
        <translation>Dibuje la flecha, hacia la punta</translation>
    </message>
    <message>
        <source>Draw the length</source>
        <translation>Dibuje la longitud</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Patient supine: the heart looks larger than it is</source>
        <translation>Paciente en supino: el corazón parece mayor de lo que es</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>View not known: on AP films the heart looks larger</source>
        <translation>Proyección desconocida: en radiografías AP el corazón parece mayor</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>área {0}</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>en el digitalizador</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <translation>calibrado a mano</translation>
    </message>
    <message>
        <source>chest {0}</source>
        <translation>tórax {0}</translation>
    </message>
    <message>
        <source>heart {0}</source>
        <translation>corazón {0}</translation>
    </message>
    <message>
        <source>magnification estimated</source>
        <translation>magnificación estimada</translation>
    </message>
    <message>
        <source>mean {0}  SD {1}</source>
        <translation>media {0}  DE {1}</translation>
    </message>
    <message>
        <source>min {0}  max {1}</source>
        <translation>mín. {0}  máx. {1}</translation>
    </message>
</context>
<context>
    <name>model_page</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against no pneumonia</source>
        <translation>AUC, COVID-19 frente a sin neumonía</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against other pneumonia</source>
        <translation>AUC, COVID-19 frente a otra neumonía</translation>
    </message>
    <message>
        <source>AUC, other against no pneumonia</source>
        <translation>AUC, otra neumonía frente a sin neumonía</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Acceptance of films</source>
        <translation>Aceptación de radiografías</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy where it is sure</source>
        <translation>Exactitud donde está seguro</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Films of</source>
        <translation>Radiografías de</translation>
    </message>
    <message>
        <source>Films of patients held back, from the collections trained on: a model that has learned to tell collections apart looks better here than it is.</source>
        <translation>Radiografías de pacientes reservados, de las colecciones de entrenamiento: un modelo que ha aprendido a distinguir las colecciones parece aquí mejor de lo que es.</translation>
    </message>
    <message>
        <source>Frontal films refused</source>
        <translation>Radiografías frontales rechazadas</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Hash del archivo del modelo</translation>
    </message>
    <message>
        <source>Mean average precision, four categories</source>
        <translation>Precisión media (mAP), cuatro categorías</translation>
    </message>
    <message>
        <source>None of these collections’ patients took part in training. Expect figures like these on your own films, or worse.</source>
        <translation>Ningún paciente de estas colecciones participó en el entrenamiento. Espere cifras como estas con sus propias radiografías, o peores.</translation>
    </message>
    <message>
        <source>On films from other hospitals</source>
        <translation>Con radiografías de otros hospitales</translation>
    </message>
    <message>
        <source>On films from the same collections, and at the door</source>
        <translation>Con radiografías de las mismas colecciones, y en el filtro de entrada</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Share of “not sure”</source>
        <translation>Proporción de «no concluyente»</translation>
    </message>
    <message>
        <source>The card of this model gives no figures.</source>
        <translation>La ficha de este modelo no da cifras.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Wrong films refused</source>
        <translation>Imágenes inadecuadas rechazadas</translation>
    </message>
</context>
<context>
    <name>monitor_check</name>
    <message>
        <source>Last check of this screen: {0}</source>
        <translation>Última comprobación de esta pantalla: {0}</translation>
    </message>
    <message>
        <source>Last check {0}, on another screen or resolution.</source>
        <translation>Última comprobación {0}, en otra pantalla o resolución.</translation>
    </message>
    <message>
        <source>This screen has never been checked.</source>
        <translation>Esta pantalla no se ha comprobado nunca.</translation>
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
        <translation>A a C: pulmón derecho del paciente, desde arriba; D a F: izquierdo.</translation>
    </message>
    <message>
        <source>Agrees with the severity stated below</source>
        <translation>De acuerdo con la gravedad indicada abajo</translation>
    </message>
    <message>
        <source>Atypical for COVID-19 pneumonia</source>
        <translation>Atípico para neumonía por COVID-19</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejoría</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>Neumonía por COVID-19</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Chest film report</source>
        <translation>Informe de radiografía de tórax</translation>
    </message>
    <message>
        <source>Chest film, {0}</source>
        <translation>Radiografía de tórax, {0}</translation>
    </message>
    <message>
        <source>Conclusion of the reader</source>
        <translation>Conclusión del lector</translation>
    </message>
    <message>
        <source>Course of the serial films</source>
        <translation>Evolución de las radiografías seriadas</translation>
    </message>
    <message>
        <source>Disagrees with the severity stated below</source>
        <translation>En desacuerdo con la gravedad indicada abajo</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Indeterminate for COVID-19 pneumonia</source>
        <translation>Indeterminado para neumonía por COVID-19</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Izq.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Marks: severity of each film; lines through them: its interval; dashed lines: notes that the reader has pinned. The band: within the repeatability limit of the first film, where nothing has measurably changed.</source>
        <translation>Marcas: gravedad de cada radiografía; líneas que las cruzan: su intervalo; líneas discontinuas: notas fijadas por el lector. La banda: dentro del límite de repetibilidad de la primera radiografía, donde nada ha cambiado de forma medible.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Negative for pneumonia</source>
        <translation>Negativo para neumonía</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Sin cambio medible</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Sin neumonía</translation>
    </message>
    <message>
        <source>No reader has signed a conclusion. What follows is the software’s alone.</source>
        <translation>Ningún lector ha firmado una conclusión. Lo que sigue procede solo del software.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Not signed yet by {0}.</source>
        <translation>Aún sin firmar por {0}.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Of what the model looked at, {0} lies inside the lungs.</source>
        <translation>De lo que miró el modelo, {0} está dentro de los pulmones.</translation>
    </message>
    <message>
        <source>Operating point in force</source>
        <translation>Punto de operación vigente</translation>
    </message>
    <message>
        <source>Operating point “{0}”: at or above its threshold of {1}.</source>
        <translation>Punto de operación «{0}»: en su umbral de {1} o por encima.</translation>
    </message>
    <message>
        <source>Operating point “{0}”: below its threshold of {1}.</source>
        <translation>Punto de operación «{0}»: por debajo de su umbral de {1}.</translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Otra neumonía</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Der.</translation>
    </message>
    <message>
        <source>RSNA category</source>
        <translation>Categoría RSNA</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Ejecutado en</translation>
    </message>
    <message>
        <source>Refused: the model does not assess this film</source>
        <translation>Rechazada: el modelo no evalúa esta radiografía</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>ID del informe</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Uso en investigación y docencia. No es un dispositivo médico.</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>SHA-256 del archivo del modelo</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Severity by zone, 0 to 3 each</source>
        <translation>Gravedad por zona, de 0 a 3 cada una</translation>
    </message>
    <message>
        <source>Severity {0} of 18 (interval {1} to {2})</source>
        <translation>Gravedad {0} de 18 (intervalo de {1} a {2})</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Signed {0} by {1}</source>
        <translation>Firmado {0} por {1}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Synthetic film: it shows no patient.</source>
        <translation>Radiografía sintética: no muestra a ningún paciente.</translation>
    </message>
    <message>
        <source>The colours show where the model looked, not the outline of a disease.</source>
        <translation>Los colores muestran dónde miró el modelo, no el contorno de una enfermedad.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The pictures in this report are compressed: read the films themselves on a diagnostic display.</source>
        <translation>Las imágenes de este informe están comprimidas: lea las radiografías originales en un monitor de diagnóstico.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated on the films named above; on films from other places expect worse.</source>
        <translation>Las probabilidades están calibradas con las radiografías antes citadas; con radiografías de otros lugares, espere peores resultados.</translation>
    </message>
    <message>
        <source>The same film with where the model looked</source>
        <translation>La misma radiografía con el lugar donde miró el modelo</translation>
    </message>
    <message>
        <source>The software reads the look of a film, not an infection: a film cannot replace a PCR test, and a finding here does not decide about a patient.</source>
        <translation>El software lee el aspecto de una radiografía, no una infección: una radiografía no puede sustituir a una prueba PCR, y un hallazgo aquí no decide sobre un paciente.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Typical of COVID-19 pneumonia</source>
        <translation>Típico de neumonía por COVID-19</translation>
    </message>
    <message>
        <source>What the software states</source>
        <translation>Lo que indica el software</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Empeoramiento</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>fecha no indicada</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>día {0}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>extent {0} of 8</source>
        <translation>extensión {0} de 8</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>repeatability limit {0}</source>
        <translation>límite de repetibilidad {0}</translation>
    </message>
    <message>
        <source>stored with lossy compression</source>
        <translation>guardada con compresión con pérdida</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}: severity {1} points</source>
        <translation>{0}: gravedad {1} puntos</translation>
    </message>
    <message>
        <source>“{0}”, threshold {1} on the probability of COVID-19</source>
        <translation>«{0}», umbral {1} de la probabilidad de COVID-19</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A checksum in the file is wrong: parts of the film have changed.</source>
        <translation>Una suma de comprobación del archivo es incorrecta: partes de la radiografía han cambiado.</translation>
    </message>
    <message>
        <source>A file of this name is already there; it was left as it is.</source>
        <translation>Ya hay un archivo con este nombre; se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>A model could not be run on this computer.</source>
        <translation>Un modelo no pudo ejecutarse en este ordenador.</translation>
    </message>
    <message>
        <source>A rectangle to be blacked out lies outside the film.</source>
        <translation>Un rectángulo que debe ennegrecerse queda fuera de la radiografía.</translation>
    </message>
    <message>
        <source>A synthetic film against a real one</source>
        <translation>Una radiografía sintética frente a una real</translation>
    </message>
    <message>
        <source>Add the film again.</source>
        <translation>Añada la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>An overlay was kept in unused bits of the pixels; the copy holds it no more.</source>
        <translation>Había una superposición en bits no usados de los píxeles; la copia ya no la contiene.</translation>
    </message>
    <message>
        <source>Another program is writing to the library and does not let go of it.</source>
        <translation>Otro programa está escribiendo en la biblioteca y no la suelta.</translation>
    </message>
    <message>
        <source>Archives stand inside one another too deeply.</source>
        <translation>Hay archivos comprimidos anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Pida permiso para leerlo o cópielo a una carpeta propia.</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or choose another folder in the preferences.</source>
        <translation>Pida permiso para escribir en su carpeta o elija otra carpeta en las preferencias.</translation>
    </message>
    <message>
        <source>Ask its keeper to allow the AE title {0}.</source>
        <translation>Pida a su responsable que admita el título AE {0}.</translation>
    </message>
    <message>
        <source>Ask the archive’s keeper.</source>
        <translation>Consulte al responsable del archivo PACS.</translation>
    </message>
    <message>
        <source>Black out a small corner: the copy is then written without compression.</source>
        <translation>Ennegrezca una pequeña esquina: la copia se escribirá entonces sin compresión.</translation>
    </message>
    <message>
        <source>Both are the same film</source>
        <translation>Ambas son la misma radiografía</translation>
    </message>
    <message>
        <source>Check its disk or network folder, and your right to read it.</source>
        <translation>Compruebe su disco o carpeta de red y su permiso de lectura.</translation>
    </message>
    <message>
        <source>Check that it is a PA or AP chest film, the right way up and not a negative.</source>
        <translation>Compruebe que sea una radiografía de tórax PA o AP, derecha y no un negativo.</translation>
    </message>
    <message>
        <source>Check that it is a single film and not a whole archive.</source>
        <translation>Compruebe que sea una sola radiografía y no un archivo comprimido entero.</translation>
    </message>
    <message>
        <source>Check that its disk has space left; it is to be typed again after a restart.</source>
        <translation>Compruebe que queda espacio en el disco; habrá que escribirla de nuevo tras reiniciar.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Compruebe que su disco está conectado.</translation>
    </message>
    <message>
        <source>Check that the address is that of a DICOMweb service.</source>
        <translation>Compruebe que la dirección es la de un servicio DICOMweb.</translation>
    </message>
    <message>
        <source>Check that the folder exists, has space left, and may be written to.</source>
        <translation>Compruebe que la carpeta existe, que queda espacio y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected, and that you may use it.</source>
        <translation>Compruebe que la carpeta existe, que su disco está conectado y que usted puede usarla.</translation>
    </message>
    <message>
        <source>Check that this computer’s disk has space left.</source>
        <translation>Compruebe que queda espacio en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>Check that this port of the archive speaks TLS; it may be another one.</source>
        <translation>Compruebe que este puerto del archivo PACS usa TLS; puede ser otro.</translation>
    </message>
    <message>
        <source>Check the disk or network folder, and try again.</source>
        <translation>Compruebe el disco o la carpeta de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, and that the library is on a disk of this computer and not on the network.</source>
        <translation>Compruebe el disco, y que la biblioteca esté en un disco de este ordenador y no en la red.</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>Compruebe el nombre y si el disco o la carpeta de red está conectado.</translation>
    </message>
    <message>
        <source>Check the network and the settings of the PACS, and try again.</source>
        <translation>Compruebe la red y los ajustes del PACS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights on the folder, and try again.</source>
        <translation>Compruebe el espacio del disco y los permisos de la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check whether the disk or network folder is connected, and open the film again.</source>
        <translation>Compruebe si el disco o la carpeta de red está conectado y abra la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>Choose PEM files that belong together, the key without a passphrase.</source>
        <translation>Elija archivos PEM que correspondan entre sí, con la clave sin contraseña.</translation>
    </message>
    <message>
        <source>Choose a film file.</source>
        <translation>Elija un archivo de radiografía.</translation>
    </message>
    <message>
        <source>Choose another file in Preferences, Model; the model that came with the program is there, too.</source>
        <translation>Elija otro archivo en Preferencias, Modelo; allí está también el modelo incluido con el programa.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model file.</source>
        <translation>Elija otro archivo de modelo.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose it again in the settings of the PACS.</source>
        <translation>Elíjalo de nuevo en los ajustes del PACS.</translation>
    </message>
    <message>
        <source>Choose the film itself.</source>
        <translation>Elija la propia radiografía.</translation>
    </message>
    <message>
        <source>Choose the film itself; if this should be one, copy or export it again.</source>
        <translation>Elija la propia radiografía; si esta debiera serlo, cópiela o expórtela de nuevo.</translation>
    </message>
    <message>
        <source>Choose the films inside it.</source>
        <translation>Elija las radiografías que contiene.</translation>
    </message>
    <message>
        <source>Choose the folder of the disc instead: its films are looked for one by one.</source>
        <translation>Elija en su lugar la carpeta del disco: sus radiografías se buscan una a una.</translation>
    </message>
    <message>
        <source>Close other films and programs, and open it again.</source>
        <translation>Cierre otras radiografías y programas y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Close other windows of Covid Desktop, and try again.</source>
        <translation>Cierre otras ventanas de Covid Desktop e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Comments inside the film's compressed pixels could not be removed safely.</source>
        <translation>No se pudieron quitar con seguridad los comentarios dentro de los píxeles comprimidos.</translation>
    </message>
    <message>
        <source>Compare the films side by side.</source>
        <translation>Compare las radiografías lado a lado.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look at position, rotation and cut of both.</source>
        <translation>Compare las radiografías lado a lado; fíjese en la posición, la rotación y el encuadre de ambas.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look whether one of them lies on its side.</source>
        <translation>Compare las radiografías lado a lado; fíjese si una de ellas está tumbada.</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it with another program.</source>
        <translation>Cópielo o descárguelo de nuevo, o descomprímalo con otro programa.</translation>
    </message>
    <message>
        <source>Copy or export the film again from its source.</source>
        <translation>Copie o exporte de nuevo la radiografía desde su origen.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Copie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the whole disc again, or choose its folder instead of its index.</source>
        <translation>Copie de nuevo el disco entero o elija su carpeta en lugar de su índice.</translation>
    </message>
    <message>
        <source>Draw it again on the film.</source>
        <translation>Dibújelo de nuevo sobre la radiografía.</translation>
    </message>
    <message>
        <source>Export it as the film with its overlay.</source>
        <translation>Expórtela como la radiografía con su superposición.</translation>
    </message>
    <message>
        <source>Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.</source>
        <translation>Expórtela sin comprimir o en JPEG Lossless, JPEG-LS, JPEG 2000 o RLE.</translation>
    </message>
    <message>
        <source>Export the film again from its source.</source>
        <translation>Exporte de nuevo la radiografía desde su origen.</translation>
    </message>
    <message>
        <source>Export the film as DICOM, or choose another file.</source>
        <translation>Exporte la radiografía como DICOM o elija otro archivo.</translation>
    </message>
    <message>
        <source>Export the film with 8 to 16 bits.</source>
        <translation>Exporte la radiografía con 8 a 16 bits.</translation>
    </message>
    <message>
        <source>Exposure {0} against {1}</source>
        <translation>Exposición {0} frente a {1}</translation>
    </message>
    <message>
        <source>Films can be read, but nothing is assessed. Reinstall Covid Desktop.</source>
        <translation>Se pueden leer radiografías, pero no se evalúa nada. Reinstale Covid Desktop.</translation>
    </message>
    <message>
        <source>Films of two different patients</source>
        <translation>Radiografías de dos pacientes distintos</translation>
    </message>
    <message>
        <source>If it is a real film, export it at a lower resolution.</source>
        <translation>Si es una radiografía real, expórtela con menor resolución.</translation>
    </message>
    <message>
        <source>If there are films in it, unpack it first, then choose the folder.</source>
        <translation>Si contiene radiografías, descomprímalo primero y elija después la carpeta.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it first, then choose the folder.</source>
        <translation>Si confía en él, descomprímalo primero y elija después la carpeta.</translation>
    </message>
    <message>
        <source>Install a model file made for this version of Covid Desktop.</source>
        <translation>Instale un archivo de modelo hecho para esta versión de Covid Desktop.</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the library's folder to a safe place, then put the latest backup from that folder in its place; the films themselves are not affected.</source>
        <translation>Se ha dejado como estaba. Copie la carpeta de la biblioteca a un lugar seguro y ponga después en su lugar la última copia de seguridad de esa carpeta; las radiografías no están afectadas.</translation>
    </message>
    <message>
        <source>Keep the picture with its overlay instead.</source>
        <translation>Conserve en su lugar la imagen con su superposición.</translation>
    </message>
    <message>
        <source>Look at the whole film in the negative too, and black out all text by rectangles.</source>
        <translation>Mire toda la radiografía también en negativo y ennegrezca todo el texto con rectángulos.</translation>
    </message>
    <message>
        <source>Made with different devices</source>
        <translation>Hechas con equipos distintos</translation>
    </message>
    <message>
        <source>Make a report for each patient.</source>
        <translation>Haga un informe para cada paciente.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Make the PDF report again.</source>
        <translation>Haga de nuevo el informe PDF.</translation>
    </message>
    <message>
        <source>Name one that it knows in the settings of the PACS, or ask its keeper.</source>
        <translation>Indique en los ajustes del PACS uno que conozca, o pregunte a su responsable.</translation>
    </message>
    <message>
        <source>Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.</source>
        <translation>Indique el archivo PEM de su certificado en los ajustes del PACS o consulte a su responsable.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made to {0}.</source>
        <translation>No se pudo establecer una conexión cifrada con {0}.</translation>
    </message>
    <message>
        <source>No model has assessed this film.</source>
        <translation>Ningún modelo ha evaluado esta radiografía.</translation>
    </message>
    <message>
        <source>No severity of the {0} film: its lungs were not found</source>
        <translation>Sin gravedad de la radiografía {0}: no se encontraron los pulmones</translation>
    </message>
    <message>
        <source>Not aligned: {0}</source>
        <translation>Sin alinear: {0}</translation>
    </message>
    <message>
        <source>Nothing of your films is affected; the file is written anew when the window closes.</source>
        <translation>Sus radiografías no están afectadas; el archivo se escribe de nuevo al cerrar la ventana.</translation>
    </message>
    <message>
        <source>One film was compressed with loss, the other was not</source>
        <translation>Una radiografía se comprimió con pérdida y la otra no</translation>
    </message>
    <message>
        <source>Open a frontal chest film; if the header is wrong, have it corrected.</source>
        <translation>Abra una radiografía frontal de tórax; si la cabecera es errónea, haga que la corrijan.</translation>
    </message>
    <message>
        <source>Open a plain chest film (CR or DX).</source>
        <translation>Abra una radiografía simple de tórax (CR o DX).</translation>
    </message>
    <message>
        <source>Open it in a viewer for such series, or export the one film that you mean.</source>
        <translation>Ábralo en un visor para tales series o exporte la única radiografía que desea.</translation>
    </message>
    <message>
        <source>Open it to assess it.</source>
        <translation>Ábrala para evaluarla.</translation>
    </message>
    <message>
        <source>Open or name a film first.</source>
        <translation>Abra o indique primero una radiografía.</translation>
    </message>
    <message>
        <source>Open the film again.</source>
        <translation>Abra la radiografía de nuevo.</translation>
    </message>
    <message>
        <source>Open the film at its full resolution.</source>
        <translation>Abra la radiografía con toda su resolución.</translation>
    </message>
    <message>
        <source>Open the folder beside it: the films are in there.</source>
        <translation>Abra la carpeta que está a su lado: allí están las radiografías.</translation>
    </message>
    <message>
        <source>Open the frontal film (PA or AP) of the same study.</source>
        <translation>Abra la radiografía frontal (PA o AP) del mismo estudio.</translation>
    </message>
    <message>
        <source>Position {0} against {1}</source>
        <translation>Posición {0} frente a {1}</translation>
    </message>
    <message>
        <source>Put it right in the settings of the PACS.</source>
        <translation>Corríjala en los ajustes del PACS.</translation>
    </message>
    <message>
        <source>Put the patient’s ID right first.</source>
        <translation>Corrija primero el ID del paciente.</translation>
    </message>
    <message>
        <source>Put them right in the settings of the PACS.</source>
        <translation>Corríjalos en los ajustes del PACS.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; if it happens again, please report it.</source>
        <translation>Reinstale Covid Desktop; si vuelve a ocurrir, comuníquelo.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings all model files with it.</source>
        <translation>Reinstale Covid Desktop; trae todos los archivos de modelo.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings the model file with it.</source>
        <translation>Reinstale Covid Desktop; trae el archivo de modelo.</translation>
    </message>
    <message>
        <source>Research and education use; not a medical device. Adults' frontal films only. It reads the look of a film, not an infection: a film cannot replace a PCR test.</source>
        <translation>Uso en investigación y docencia; no es un dispositivo médico. Solo radiografías frontales de adultos. Lee el aspecto de una radiografía, no una infección: una radiografía no puede sustituir a una prueba PCR.</translation>
    </message>
    <message>
        <source>Send or copy its own file.</source>
        <translation>Envíe o copie su propio archivo.</translation>
    </message>
    <message>
        <source>Start Covid Desktop again.</source>
        <translation>Inicie Covid Desktop de nuevo.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another library folder in the preferences.</source>
        <translation>Inicie la versión más nueva o elija otra carpeta de biblioteca en las preferencias.</translation>
    </message>
    <message>
        <source>Take them out of it: they have fields of their own in the settings of the PACS.</source>
        <translation>Quítelos de ella: tienen campos propios en los ajustes del PACS.</translation>
    </message>
    <message>
        <source>Tell its keeper.</source>
        <translation>Comuníquelo a su responsable.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>Se pidió la CPU.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed and works.</source>
        <translation>El proveedor CUDA está instalado y funciona.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed but failed to start.</source>
        <translation>El proveedor CUDA está instalado, pero no arrancó.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed, but its driver or libraries are missing.</source>
        <translation>El proveedor CUDA está instalado, pero faltan su controlador o sus bibliotecas.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service does not begin with http:// or https://.</source>
        <translation>La dirección del servicio DICOMweb no empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service holds a user name or password.</source>
        <translation>La dirección del servicio DICOMweb contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The archive ({0}) asks for a certificate of this workstation.</source>
        <translation>El archivo ({0}) pide un certificado de esta estación.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the certificate of this workstation.</source>
        <translation>El archivo ({0}) no aceptó el certificado de esta estación.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the user name and password.</source>
        <translation>El archivo PACS ({0}) no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not answer.</source>
        <translation>El archivo PACS ({0}) no respondió.</translation>
    </message>
    <message>
        <source>The archive ({0}) does not know this workstation.</source>
        <translation>El archivo PACS ({0}) no conoce esta estación de trabajo.</translation>
    </message>
    <message>
        <source>The archive did not do what was asked ({0}).</source>
        <translation>El archivo PACS no hizo lo que se le pidió ({0}).</translation>
    </message>
    <message>
        <source>The archive did not do what was asked. {0}.</source>
        <translation>El archivo PACS no hizo lo que se le pidió. {0}.</translation>
    </message>
    <message>
        <source>The archive holds far more than films ever do; the rest of it was left alone.</source>
        <translation>El archivo comprimido contiene mucho más que radiografías; el resto se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The archive sent an object without a proper UID.</source>
        <translation>El archivo PACS envió un objeto sin un UID válido.</translation>
    </message>
    <message>
        <source>The archive, or this part of it, is damaged or packed in an unknown way.</source>
        <translation>El archivo comprimido, o esta parte, está dañado o empaquetado de forma desconocida.</translation>
    </message>
    <message>
        <source>The archive’s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del archivo PACS.</translation>
    </message>
    <message>
        <source>The certificate of this workstation, or its key, cannot be read.</source>
        <translation>No se puede leer el certificado de esta estación o su clave.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted, so nothing was sent.</source>
        <translation>El certificado de {0} no es de confianza, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The content of the file is of no known kind; films are read from DICOM, PNG and JPEG files.</source>
        <translation>El contenido del archivo es de un tipo desconocido; las radiografías se leen de archivos DICOM, PNG y JPEG.</translation>
    </message>
    <message>
        <source>The copy of the film could not be written into the library's folder.</source>
        <translation>No se pudo escribir la copia de la radiografía en la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>The date is not known of both films</source>
        <translation>No se conoce la fecha de ambas radiografías</translation>
    </message>
    <message>
        <source>The disc's index names a film that is not there, or not on the disc.</source>
        <translation>El índice del disco nombra una radiografía que no está allí o no está en el disco.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written.</source>
        <translation>El disco falló al leer o escribir la biblioteca.</translation>
    </message>
    <message>
        <source>The disk is full; what was asked of the library was not done.</source>
        <translation>El disco está lleno; no se hizo lo que se pidió a la biblioteca.</translation>
    </message>
    <message>
        <source>The edges of the film look as if letters were burned into them.</source>
        <translation>Los bordes de la radiografía parecen tener letras grabadas.</translation>
    </message>
    <message>
        <source>The file begins like a DICOM film, but its header is damaged.</source>
        <translation>El archivo empieza como una radiografía DICOM, pero su cabecera está dañada.</translation>
    </message>
    <message>
        <source>The file begins like a film, but its content is damaged and cannot be decoded.</source>
        <translation>El archivo empieza como una radiografía, pero su contenido está dañado y no se puede descodificar.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be read from its disk.</source>
        <translation>No se pudo leer el archivo de su disco.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>The file could not be written to this folder.</source>
        <translation>No se pudo escribir el archivo en esta carpeta.</translation>
    </message>
    <message>
        <source>The file does not name its own UIDs, so that nothing in DICOM can refer to it.</source>
        <translation>El archivo no indica sus propios UID, así que nada en DICOM puede referirse a él.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: a part of the film is missing.</source>
        <translation>El archivo termina antes que su imagen: falta una parte de la radiografía.</translation>
    </message>
    <message>
        <source>The file has changed since the film was opened; it was not copied.</source>
        <translation>El archivo ha cambiado desde que se abrió la radiografía; no se copió.</translation>
    </message>
    <message>
        <source>The file holds more than {0} GB; a plain film needs a small part of that.</source>
        <translation>El archivo tiene más de {0} GB; una radiografía simple necesita una pequeña parte de eso.</translation>
    </message>
    <message>
        <source>The file holds {0} frames (a run or a stack), not one plain film.</source>
        <translation>El archivo contiene {0} imágenes (una secuencia o una pila), no una radiografía simple.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está ahí.</translation>
    </message>
    <message>
        <source>The file is {0}; films are read from DICOM, PNG and JPEG files.</source>
        <translation>El archivo es {0}; las radiografías se leen de archivos DICOM, PNG y JPEG.</translation>
    </message>
    <message>
        <source>The file may not be read with your account.</source>
        <translation>Su cuenta no puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file says that it is of modality {0}, not a plain film.</source>
        <translation>El archivo dice que su modalidad es {0}, no una radiografía simple.</translation>
    </message>
    <message>
        <source>The file says that it shows another body part ({0}).</source>
        <translation>El archivo dice que muestra otra parte del cuerpo ({0}).</translation>
    </message>
    <message>
        <source>The file says that its picture has no rows or no columns.</source>
        <translation>El archivo dice que su imagen no tiene filas o no tiene columnas.</translation>
    </message>
    <message>
        <source>The file says that its picture has {0} x {1} pixels; no plain film needs more than {2} on a side or {3} million in all.</source>
        <translation>El archivo dice que su imagen tiene {0} x {1} píxeles; ninguna radiografía simple necesita más de {2} por lado ni {3} millones en total.</translation>
    </message>
    <message>
        <source>The file says that the patient is younger than {0} years.</source>
        <translation>El archivo dice que el paciente es menor de {0} años.</translation>
    </message>
    <message>
        <source>The file says that this is a lateral film.</source>
        <translation>El archivo dice que esta es una radiografía lateral.</translation>
    </message>
    <message>
        <source>The file with the archive’s certificates cannot be read.</source>
        <translation>No se puede leer el archivo con los certificados del archivo PACS.</translation>
    </message>
    <message>
        <source>The file's statements on the size of its picture are missing or contradict one another.</source>
        <translation>Los datos del archivo sobre el tamaño de su imagen faltan o se contradicen.</translation>
    </message>
    <message>
        <source>The files do not say that both show one patient</source>
        <translation>Los archivos no dicen que ambos muestren al mismo paciente</translation>
    </message>
    <message>
        <source>The file’s tags cannot be read.</source>
        <translation>No se pueden leer las etiquetas del archivo.</translation>
    </message>
    <message>
        <source>The film has no patient ID by which the archive can be asked.</source>
        <translation>La radiografía no tiene un ID de paciente por el que preguntar al archivo PACS.</translation>
    </message>
    <message>
        <source>The film is a DICOM film already.</source>
        <translation>La radiografía ya es una radiografía DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file, which has no identity in DICOM.</source>
        <translation>La radiografía es un archivo PNG o JPEG, que no tiene identidad en DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file; the profile is made for DICOM.</source>
        <translation>La radiografía es un archivo PNG o JPEG; el perfil está hecho para DICOM.</translation>
    </message>
    <message>
        <source>The film is compressed in a way that this workstation does not read.</source>
        <translation>La radiografía está comprimida de un modo que esta estación no lee.</translation>
    </message>
    <message>
        <source>The film is only {0} x {1} pixels.</source>
        <translation>La radiografía tiene solo {0} x {1} píxeles.</translation>
    </message>
    <message>
        <source>The film is stored in colour; a window can only be kept for grey films.</source>
        <translation>La radiografía está guardada en color; solo se puede conservar una ventana para radiografías en gris.</translation>
    </message>
    <message>
        <source>The film says that text is burned into it.</source>
        <translation>La radiografía dice que lleva texto grabado.</translation>
    </message>
    <message>
        <source>The film taken as prior is the later one</source>
        <translation>La radiografía tomada como previa es la posterior</translation>
    </message>
    <message>
        <source>The film was copied from a screen or scanned, and often such films carry text.</source>
        <translation>La radiografía se copió de una pantalla o se escaneó; a menudo llevan texto.</translation>
    </message>
    <message>
        <source>The film's file is gone or has changed since it was opened.</source>
        <translation>El archivo de la radiografía ya no está o ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>The film's file is no longer where it was opened.</source>
        <translation>El archivo de la radiografía ya no está donde se abrió.</translation>
    </message>
    <message>
        <source>The films are of different patients; a report is about one.</source>
        <translation>Las radiografías son de pacientes distintos; un informe trata de uno.</translation>
    </message>
    <message>
        <source>The films are turned or scaled against each other further than two chest films of one person should be.</source>
        <translation>Las radiografías están giradas o escaladas entre sí más de lo que deberían estarlo dos radiografías de tórax de una persona.</translation>
    </message>
    <message>
        <source>The folder for the files could not be made.</source>
        <translation>No se pudo crear la carpeta para los archivos.</translation>
    </message>
    <message>
        <source>The index of the disc (DICOMDIR) is damaged.</source>
        <translation>El índice del disco (DICOMDIR) está dañado.</translation>
    </message>
    <message>
        <source>The library could not do what was asked; nothing was changed.</source>
        <translation>La biblioteca no pudo hacer lo que se le pidió; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library has been closed.</source>
        <translation>La biblioteca se ha cerrado.</translation>
    </message>
    <message>
        <source>The library may be read but not written to.</source>
        <translation>La biblioteca se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>The library was written by a newer Covid Desktop (form {0}; this one knows {1}).</source>
        <translation>La biblioteca la escribió un Covid Desktop más nuevo (forma {0}; este conoce la {1}).</translation>
    </message>
    <message>
        <source>The library's file is damaged or is not a library.</source>
        <translation>El archivo de la biblioteca está dañado o no es una biblioteca.</translation>
    </message>
    <message>
        <source>The library's file or folder cannot be opened.</source>
        <translation>No se puede abrir el archivo o la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>The lung model does not find the phantom's lungs.</source>
        <translation>El modelo de pulmones no encuentra los pulmones del maniquí.</translation>
    </message>
    <message>
        <source>The lung model, without which the classifier cannot work, is missing.</source>
        <translation>Falta el modelo de pulmones, sin el cual el clasificador no puede trabajar.</translation>
    </message>
    <message>
        <source>The lungs could not be found on both films.</source>
        <translation>No se pudieron encontrar los pulmones en ambas radiografías.</translation>
    </message>
    <message>
        <source>The lungs of the two films do not fit over each other.</source>
        <translation>Los pulmones de las dos radiografías no encajan uno sobre otro.</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation>El modelo no pudo ejecutarse en este ordenador.</translation>
    </message>
    <message>
        <source>The model did not pass its self-test: {0}</source>
        <translation>El modelo no superó su autocomprobación: {0}</translation>
    </message>
    <message>
        <source>The model file cannot be used: {0}.</source>
        <translation>El archivo de modelo no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>The model file is damaged or not an ONNX model.</source>
        <translation>El archivo de modelo está dañado o no es un modelo ONNX.</translation>
    </message>
    <message>
        <source>The model file is missing or cannot be read.</source>
        <translation>El archivo de modelo falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The model gives other figures here than when it was made.</source>
        <translation>El modelo da aquí cifras distintas de las de cuando se hizo.</translation>
    </message>
    <message>
        <source>The model gives the figures that it gave when made.</source>
        <translation>El modelo da las mismas cifras que cuando se hizo.</translation>
    </message>
    <message>
        <source>The model has learned from films of adults only; read this film without it.</source>
        <translation>El modelo solo ha aprendido de radiografías de adultos; lea esta radiografía sin él.</translation>
    </message>
    <message>
        <source>The model stopped while assessing this film.</source>
        <translation>El modelo se detuvo al evaluar esta radiografía.</translation>
    </message>
    <message>
        <source>The model's own limit is not measured; that between two readers is taken</source>
        <translation>No se ha medido el límite propio del modelo; se toma el que hay entre dos lectores</translation>
    </message>
    <message>
        <source>The objects could not be put into the queue for the archive.</source>
        <translation>No se pudieron poner los objetos en la cola para el archivo PACS.</translation>
    </message>
    <message>
        <source>The password could not be kept on this computer.</source>
        <translation>No se pudo guardar la contraseña en este ordenador.</translation>
    </message>
    <message>
        <source>The patients differ in {0}</source>
        <translation>Los pacientes difieren en: {0}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}</source>
        <translation>Los pacientes difieren en: {0}, {1}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}, {2}</source>
        <translation>Los pacientes difieren en: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>The picture holds {0} bits a pixel; plain films have 16 at most.</source>
        <translation>La imagen tiene {0} bits por píxel; las radiografías simples tienen 16 como máximo.</translation>
    </message>
    <message>
        <source>The picture is a map of computed values, not a plain film.</source>
        <translation>La imagen es un mapa de valores calculados, no una radiografía simple.</translation>
    </message>
    <message>
        <source>The picture is neither 8-bit grey nor 8-bit colour.</source>
        <translation>La imagen no es ni gris de 8 bits ni color de 8 bits.</translation>
    </message>
    <message>
        <source>The report could not be set as pages.</source>
        <translation>No se pudo componer el informe en páginas.</translation>
    </message>
    <message>
        <source>The report could not be written to this folder.</source>
        <translation>No se pudo escribir el informe en esta carpeta.</translation>
    </message>
    <message>
        <source>The report to be wrapped is no PDF document.</source>
        <translation>El informe que debe incluirse no es un documento PDF.</translation>
    </message>
    <message>
        <source>The results could not be written to this folder.</source>
        <translation>No se pudieron escribir los resultados en esta carpeta.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the app starts with its own settings.</source>
        <translation>No se pudo leer el archivo de ajustes; el programa arranca con los suyos propios.</translation>
    </message>
    <message>
        <source>The shape of the pixels had to be estimated to lay the films over each other</source>
        <translation>Hubo que estimar la forma de los píxeles para superponer las radiografías</translation>
    </message>
    <message>
        <source>The two films were scored by different models or versions; score both again</source>
        <translation>Las dos radiografías las puntuaron modelos o versiones distintos; puntúe ambas de nuevo</translation>
    </message>
    <message>
        <source>The {0} film was not assessed</source>
        <translation>La radiografía {0} no se evaluó</translation>
    </message>
    <message>
        <source>The {0} film was refused: {1}</source>
        <translation>La radiografía {0} se rechazó: {1}</translation>
    </message>
    <message>
        <source>There is no film to report on.</source>
        <translation>No hay ninguna radiografía sobre la que informar.</translation>
    </message>
    <message>
        <source>There is no severity model</source>
        <translation>No hay modelo de gravedad</translation>
    </message>
    <message>
        <source>There is not enough memory for this film.</source>
        <translation>No hay memoria suficiente para esta radiografía.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Este archivo DICOM no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>This DICOM file is {0}; it holds no picture.</source>
        <translation>Este archivo DICOM es {0}; no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>This does not look like an upright frontal chest film.</source>
        <translation>Esto no parece una radiografía frontal de tórax derecha.</translation>
    </message>
    <message>
        <source>This film or study is not in the library, or no longer.</source>
        <translation>Esta radiografía o este estudio no está, o ya no está, en la biblioteca.</translation>
    </message>
    <message>
        <source>This installation of ONNX Runtime has no CUDA provider.</source>
        <translation>Esta instalación de ONNX Runtime no tiene proveedor CUDA.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Esto es una carpeta, no una radiografía.</translation>
    </message>
    <message>
        <source>This is the index of a disc (DICOMDIR), not a film.</source>
        <translation>Esto es el índice de un disco (DICOMDIR), no una radiografía.</translation>
    </message>
    <message>
        <source>This part of the archive is larger than any film.</source>
        <translation>Esta parte del archivo comprimido es más grande que cualquier radiografía.</translation>
    </message>
    <message>
        <source>This part of the archive is protected by a password.</source>
        <translation>Esta parte del archivo comprimido está protegida por una contraseña.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start Covid Desktop anew.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, inicie de nuevo Covid Desktop.</translation>
    </message>
    <message>
        <source>Unpack it with the password first, then choose the folder.</source>
        <translation>Descomprímala primero con la contraseña y elija después la carpeta.</translation>
    </message>
    <message>
        <source>Unpack the outer ones first.</source>
        <translation>Descomprima primero los exteriores.</translation>
    </message>
    <message>
        <source>Use the archive’s https:// address in the settings of the PACS.</source>
        <translation>Use la dirección https:// del archivo PACS en los ajustes del PACS.</translation>
    </message>
    <message>
        <source>User name and password are only sent over https.</source>
        <translation>El nombre de usuario y la contraseña solo se envían por https.</translation>
    </message>
    <message>
        <source>View position known of one film only</source>
        <translation>Solo se conoce la proyección de una radiografía</translation>
    </message>
    <message>
        <source>Weights: research and education, non-commercial; some of the films carry CC BY-NC and competition licences. Code: Apache-2.0.</source>
        <translation>Pesos: investigación y docencia, sin uso comercial; algunas de las radiografías llevan licencias CC BY-NC y de concursos. Código: Apache-2.0.</translation>
    </message>
    <message>
        <source>Wrap it as a DICOM film first.</source>
        <translation>Conviértala primero en una radiografía DICOM.</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>una imagen JPEG 2000 fuera de DICOM</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>a list of key pictures</source>
        <translation>una lista de imágenes clave</translation>
    </message>
    <message>
        <source>a number of its card is out of range</source>
        <translation>un número de su ficha está fuera de rango</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>un estado de presentación</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>un plan de radioterapia</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>un registro de imágenes</translation>
    </message>
    <message>
        <source>a set of radiotherapy structures</source>
        <translation>un conjunto de estructuras de radioterapia</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>un informe estructurado</translation>
    </message>
    <message>
        <source>an electrocardiogram</source>
        <translation>un electrocardiograma</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>it carries no model card</source>
        <translation>no lleva ficha de modelo</translation>
    </message>
    <message>
        <source>it is no {0} model</source>
        <translation>no es un modelo del tipo «{0}»</translation>
    </message>
    <message>
        <source>its card has format {0}, not {1}</source>
        <translation>su ficha tiene el formato {0}, no {1}</translation>
    </message>
    <message>
        <source>its card is damaged</source>
        <translation>su ficha está dañada</translation>
    </message>
    <message>
        <source>its card is damaged or missing</source>
        <translation>su ficha está dañada o falta</translation>
    </message>
    <message>
        <source>its card names no lung margin</source>
        <translation>su ficha no indica ningún margen pulmonar</translation>
    </message>
    <message>
        <source>its classes are not the three that this program states</source>
        <translation>sus clases no son las tres que declara este programa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>previa</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} frente a {1}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Falló algo dentro del programa.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the log file.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo con el archivo de registro.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Uso en investigación y docencia. No es un dispositivo médico.</translation>
    </message>
    <message>
        <source>Severity, total 0 to 18</source>
        <translation>Gravedad, total de 0 a 18</translation>
    </message>
    <message>
        <source>Zones, 0 to 3 each (A to C right lung, D to F left)</source>
        <translation>Zonas, de 0 a 3 cada una (A a C pulmón derecho, D a F izquierdo)</translation>
    </message>
    <message>
        <source>blue band: no measurable change since the first film</source>
        <translation>banda azul: sin cambio medible desde la primera radiografía</translation>
    </message>
    <message>
        <source>circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model</source>
        <translation>círculo PA, cuadrado AP, rombo proyección desconocida; hueco: rechazada, sin gravedad u otro modelo</translation>
    </message>
</context>
<context>
    <name>true_size</name>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>True size at the detector; inside the patient all is smaller</source>
        <translation>Tamaño real en el detector; dentro del paciente todo es menor</translation>
    </message>
    <message>
        <source>True size of the film that was scanned</source>
        <translation>Tamaño real de la placa escaneada</translation>
    </message>
    <message>
        <source>True size, magnification estimated</source>
        <translation>Tamaño real, magnificación estimada</translation>
    </message>
    <message>
        <source>screen not measured</source>
        <translation>pantalla sin medir</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 day after</source>
        <translation>1 día después</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
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
        <translation>De acuerdo con la gravedad del modelo</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Assessing…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Atypical</source>
        <translation>Atípico</translation>
    </message>
    <message>
        <source>COVID-19 is at or above the threshold of {0}.</source>
        <translation>COVID-19 está en el umbral de {0} o por encima.</translation>
    </message>
    <message>
        <source>COVID-19 is below the threshold of {0}.</source>
        <translation>COVID-19 está por debajo del umbral de {0}.</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>Neumonía por COVID-19</translation>
    </message>
    <message>
        <source>Click or press Enter to open it</source>
        <translation>Haga clic o pulse Intro para abrirla</translation>
    </message>
    <message>
        <source>Disagrees with the model’s severity</source>
        <translation>En desacuerdo con la gravedad del modelo</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>Its file is not at its place: connect the drive, or look for moved films</source>
        <translation>Su archivo no está en su lugar: conecte la unidad o busque las radiografías movidas</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Sin neumonía</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin ver</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Aún sin mostrar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Operating point “{0}”: </source>
        <translation>Punto de operación «{0}»: </translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Otra neumonía</translation>
    </message>
    <message>
        <source>Own severity total: {0} of 18</source>
        <translation>Total propio de gravedad: {0} de 18</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Uso en investigación y docencia. No es un dispositivo médico.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>Signed by {0}, {1}</source>
        <translation>Firmado por {0}, {1}</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Típico</translation>
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
        <translation>automática</translation>
    </message>
    <message>
        <source>automatic, lungs</source>
        <translation>automática, pulmones</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>hueso</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>nac. {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>día {0}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>rango completo</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>alta especificidad</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>lines and tubes</source>
        <translation>catéteres y tubos</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>con pérdida</translation>
    </message>
    <message>
        <source>lossy {0}:1</source>
        <translation>con pérdida {0}:1</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>pulmón</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>mediastinum</source>
        <translation>mediastino</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierta</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>cribado</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>tamaño de píxel desconocido</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (older model)</source>
        <translation>{0} (modelo anterior)</translation>
    </message>
    <message>
        <source>{0} days after</source>
        <translation>{0} días después</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} días antes</translation>
    </message>
    <message>
        <source>{0} mm ({1})</source>
        <translation>{0} mm ({1})</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} bit, {3}</source>
        <translation>{0} × {1}, {2} bits, {3}</translation>
    </message>
</context>
</TS>
