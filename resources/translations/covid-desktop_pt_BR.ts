<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Network activity</source>
        <translation>Atividade de rede</translation>
    </message>
    <message>
        <source>Nothing was done over the network since the start.</source>
        <translation>Nada foi feito pela rede desde o início.</translation>
    </message>
    <message>
        <source>Send what &amp;waits now</source>
        <translation>&amp;Enviar agora o que aguarda</translation>
    </message>
    <message>
        <source>Waiting to be sent: {0}. Not taken by the archive: {1}.</source>
        <translation>Aguardando envio: {0}. Não recebidos pelo PACS: {1}.</translation>
    </message>
    <message>
        <source>What was done over the network</source>
        <translation>O que foi feito pela rede</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
</context>
<context>
    <name>AssessedPage</name>
    <message>
        <source>About this model…</source>
        <translation>Sobre este modelo…</translation>
    </message>
    <message>
        <source>Assessed in</source>
        <translation>Avaliada em</translation>
    </message>
    <message>
        <source>Looked inside the lungs: {0}.</source>
        <translation>Olhou dentro dos pulmões: {0}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Aberta em</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Ponto de operação</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executa em</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Intensidade das cores</translation>
    </message>
    <message>
        <source>The model’s statement on this one film; the reader decides.</source>
        <translation>O resultado do modelo sobre esta única radiografia; quem decide é o leitor.</translation>
    </message>
    <message>
        <source>The probabilities are too close to call.</source>
        <translation>As probabilidades são próximas demais para decidir.</translation>
    </message>
    <message>
        <source>Where the model looked is not known here.</source>
        <translation>Aqui não se sabe onde o modelo olhou.</translation>
    </message>
</context>
<context>
    <name>Assessing</name>
    <message>
        <source>&amp;Look first: veil the statement</source>
        <translation>&amp;Ler primeiro: ocultar o resultado</translation>
    </message>
    <message>
        <source>&amp;Show the statement</source>
        <translation>&amp;Mostrar o resultado</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Sobre o mo&amp;delo</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>ASSESSMENT</source>
        <translation>AVALIAÇÃO</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
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
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Details… lists {0} messages.</source>
        <translation>Detalhes… lista {0} mensagens.</translation>
    </message>
    <message>
        <source>Details… says why, file by file.</source>
        <translation>Detalhes… diz o motivo, arquivo por arquivo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>The others are open. Details… says why, file by file.</source>
        <translation>As outras estão abertas. Detalhes… diz o motivo, arquivo por arquivo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>{0} of {1} files could not be opened.</source>
        <translation>{0} de {1} arquivos não puderam ser abertos.</translation>
    </message>
</context>
<context>
    <name>BlackoutView</name>
    <message>
        <source>The film; drag to black out a part, or use the arrow keys</source>
        <translation>A radiografia; arraste para cobrir uma parte ou use as setas</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose two to four films.</source>
        <translation>Escolha de duas a quatro radiografias.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare films</source>
        <translation>Comparar radiografias</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>{0} films chosen.</source>
        <translation>{0} radiografias escolhidas.</translation>
    </message>
</context>
<context>
    <name>ComparisonDesk</name>
    <message>
        <source>&amp;Compare with prior</source>
        <translation>&amp;Comparar com anterior</translation>
    </message>
    <message>
        <source>&amp;Trend over time</source>
        <translation>&amp;Evolução no tempo</translation>
    </message>
    <message>
        <source>Compare &amp;chosen films…</source>
        <translation>Comparar as e&amp;scolhidas…</translation>
    </message>
    <message>
        <source>No earlier film of this patient is known. Choose films to compare.</source>
        <translation>Nenhuma radiografia anterior deste paciente é conhecida. Escolha radiografias para comparar.</translation>
    </message>
    <message>
        <source>The films are being compared…</source>
        <translation>As radiografias estão sendo comparadas…</translation>
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
        <translation>&amp;Posição</translation>
    </message>
    <message>
        <source>&amp;Rotation: lined up by the lungs</source>
        <translation>&amp;Rotação: alinhada pelos pulmões</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Change by itself</source>
        <translation>Alternar sozinho</translation>
    </message>
    <message>
        <source>Changes a second</source>
        <translation>Trocas por segundo</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Xadrez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Comparison – Covid Desktop</source>
        <translation>Comparação – Covid Desktop</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Divisória</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fusão</translation>
    </message>
    <message>
        <source>Film {0}</source>
        <translation>Radiografia {0}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternância</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>Other film</source>
        <translation>Outra radiografia</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Prior and current film laid over each other</source>
        <translation>Exame anterior e atual sobrepostos</translation>
    </message>
    <message>
        <source>Prior to current</source>
        <translation>Do anterior ao atual</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Mostrar o resultado</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Ways to compare</source>
        <translation>Modos de comparação</translation>
    </message>
    <message>
        <source>What is linked between the films</source>
        <translation>O que está vinculado entre as radiografias</translation>
    </message>
    <message>
        <source>What is linked…</source>
        <translation>O que está vinculado…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
</context>
<context>
    <name>ConclusionDesk</name>
    <message>
        <source>Close all the same</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinado</translation>
    </message>
    <message>
        <source>What is not signed is lost when the window closes.</source>
        <translation>O que não está assinado se perde quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Your &amp;conclusion</source>
        <translation>Sua &amp;conclusão</translation>
    </message>
    <message>
        <source>Your conclusion is kept with the study.</source>
        <translation>Sua conclusão fica guardada com o estudo.</translation>
    </message>
    <message>
        <source>Your conclusion on one film is typed, but not signed.</source>
        <translation>Sua conclusão sobre uma radiografia está digitada, mas não assinada.</translation>
    </message>
    <message>
        <source>Your conclusions on {0} films are typed, but not signed.</source>
        <translation>Suas conclusões sobre {0} radiografias estão digitadas, mas não assinadas.</translation>
    </message>
</context>
<context>
    <name>ConclusionPanel</name>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoria</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Brixia: six zones, 0 to 3 each</source>
        <translation>Brixia: seis zonas, 0 a 3 cada</translation>
    </message>
    <message>
        <source>Conclusion in your own words</source>
        <translation>Conclusão em suas próprias palavras</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Em suas próprias palavras</translation>
    </message>
    <message>
        <source>Own &amp;total</source>
        <translation>&amp;Total próprio</translation>
    </message>
    <message>
        <source>RSNA consensus on reporting COVID-19 (2020)</source>
        <translation>Consenso da RSNA para relatórios de COVID-19 (2020)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravidade</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Mostrar ou ocultar os campos</translation>
    </message>
    <message>
        <source>Sign and keep</source>
        <translation>Assinar e guardar</translation>
    </message>
    <message>
        <source>State something first.</source>
        <translation>Declare algo primeiro.</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Digite primeiro o seu nome.</translation>
    </message>
    <message>
        <source>What you say of the model’s severity</source>
        <translation>O que você diz da gravidade do modelo</translation>
    </message>
    <message>
        <source>YOUR CONCLUSION</source>
        <translation>SUA CONCLUSÃO</translation>
    </message>
    <message>
        <source>Your conclusion</source>
        <translation>Sua conclusão</translation>
    </message>
    <message>
        <source>Your name, under which you sign</source>
        <translation>Seu nome, com o qual você assina</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não declarado</translation>
    </message>
    <message>
        <source>{0} earlier ones are kept.</source>
        <translation>{0} anteriores estão guardadas.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another patient with the ID {0} is known, and something does not fit. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Já existe outro paciente com o ID {0}, e algo não confere. A radiografia fica separada, sem os exames anteriores desse paciente, a menos que você una os dois.</translation>
    </message>
    <message>
        <source>Another patient with the ID {0} is known. The film is kept apart, without that patient’s earlier films, unless you join the two.</source>
        <translation>Outro paciente com o ID {0} é conhecido. A radiografia fica separada, sem as radiografias anteriores desse paciente, a menos que você una os dois.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Is this the same patient?</source>
        <translation>É o mesmo paciente?</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Manter separados</translation>
    </message>
    <message>
        <source>Known patient</source>
        <translation>Paciente conhecido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Same patient: join</source>
        <translation>Mesmo paciente: unir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>These two do not fit each other. Films of another person, shown as earlier films, would mislead: join them only if you are sure.</source>
        <translation>Estes dois não combinam. Radiografias de outra pessoa, mostradas como anteriores, enganariam: una-os somente se tiver certeza.</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Esta radiografia</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não confere</translation>
    </message>
</context>
<context>
    <name>CopyDesk</name>
    <message>
        <source>De-&amp;identified copy…</source>
        <translation>Cópia d&amp;esidentificada…</translation>
    </message>
    <message>
        <source>De-identified copies of all open &amp;films…</source>
        <translation>Cópias desidentificadas de todas as &amp;radiografias abertas…</translation>
    </message>
    <message>
        <source>De-identified copies of the &amp;chosen studies…</source>
        <translation>Cópias desidentificadas dos estudos es&amp;colhidos…</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>&amp;Adicionar um retângulo</translation>
    </message>
    <message>
        <source>&amp;Take back the last rectangle</source>
        <translation>Des&amp;fazer o último retângulo</translation>
    </message>
    <message>
        <source>&amp;Write the copies…</source>
        <translation>&amp;Gravar as cópias…</translation>
    </message>
    <message>
        <source>&amp;Write the copy…</source>
        <translation>&amp;Gravar a cópia…</translation>
    </message>
    <message>
        <source>A de-identified copy was written.</source>
        <translation>Uma cópia desidentificada foi gravada.</translation>
    </message>
    <message>
        <source>Also write the list that leads back to the &amp;patient…</source>
        <translation>Gravar também a lista de reidentificação do &amp;paciente…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>De-identified copies</source>
        <translation>Cópias desidentificadas</translation>
    </message>
    <message>
        <source>De-identified copies written: {0}.</source>
        <translation>Cópias desidentificadas gravadas: {0}.</translation>
    </message>
    <message>
        <source>De-identified copy</source>
        <translation>Cópia desidentificada</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografia {0} de {1}</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Pasta para as cópias</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Pasta para a cópia</translation>
    </message>
    <message>
        <source>Keep &amp;dates, shifted for each patient</source>
        <translation>Manter as &amp;datas, deslocadas para cada paciente</translation>
    </message>
    <message>
        <source>Keep the identity of the de&amp;vice</source>
        <translation>Manter a identidade do e&amp;quipamento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Names, IDs, dates and private data are removed from the header by the basic profile of DICOM PS3.15. Letters burned into the film stay: look at the whole film, also in the negative, and drag a rectangle over each. By keyboard: add a rectangle, move it with the arrow keys, and size it with Shift and the arrow keys.</source>
        <translation>Nomes, IDs, datas e dados privados são removidos do cabeçalho pelo perfil básico do DICOM PS3.15. Letras gravadas na radiografia permanecem: olhe-a inteira, também em negativo, e arraste um retângulo sobre cada uma. Pelo teclado: adicione um retângulo, mova-o com as setas e mude o tamanho com Shift e as setas.</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>Pró&amp;xima radiografia</translation>
    </message>
    <message>
        <source>Not copied: {0}. {1}</source>
        <translation>Não copiadas: {0}. {1}</translation>
    </message>
    <message>
        <source>P&amp;revious film</source>
        <translation>Radiografia ante&amp;rior</translation>
    </message>
    <message>
        <source>Show the &amp;negative</source>
        <translation>Mostrar o &amp;negativo</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The copies are being written…</source>
        <translation>As cópias estão sendo gravadas…</translation>
    </message>
    <message>
        <source>The copy was written as {0}.</source>
        <translation>A cópia foi gravada como {0}.</translation>
    </message>
    <message>
        <source>The list that leads back</source>
        <translation>Lista de reidentificação</translation>
    </message>
    <message>
        <source>This film is a PNG or JPEG file. The profile is made for DICOM films: export its DICOM objects, open the wrapped film, and copy that one.</source>
        <translation>Esta radiografia é um arquivo PNG ou JPEG. O perfil é feito para radiografias DICOM: exporte seus objetos DICOM, abra a radiografia encapsulada e copie essa.</translation>
    </message>
    <message>
        <source>With signs of burned-in letters: {0}. Look at the films one by one, and black the letters out, before you give the copies away.</source>
        <translation>Com sinais de texto gravado na imagem: {0}. Veja as radiografias uma a uma e cubra o texto antes de entregar as cópias.</translation>
    </message>
</context>
<context>
    <name>FilmList</name>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografias</translation>
    </message>
</context>
<context>
    <name>FilmTile</name>
    <message>
        <source>Drag a film here from the list, or choose one there.</source>
        <translation>Arraste uma radiografia da lista para cá ou escolha uma lá.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>Radiografia</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>Nenhuma radiografia aberta</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Film – Covid Desktop</source>
        <translation>Radiografia – Covid Desktop</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Library: what you open is remembered in this folder</source>
        <translation>&amp;Biblioteca: o que você abre fica registrado nesta pasta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>&amp;Try the demonstration patient</source>
        <translation>Testar o paciente de &amp;demonstração</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Covid Desktop reads chest films</source>
        <translation>O Covid Desktop lê radiografias de tórax</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Pasta da biblioteca</translation>
    </message>
    <message>
        <source>I have read this and &amp;accept it</source>
        <translation>Li e &amp;aceito</translation>
    </message>
    <message>
        <source>It must be on a disk of this computer. It can be changed later.</source>
        <translation>Deve estar em um disco deste computador. Pode ser alterada depois.</translation>
    </message>
    <message>
        <source>It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia are on a frontal chest film of an adult. It is often wrong: the figures are under Help, About Covid Desktop.

It is not made, tested or approved for diagnosis or treatment. A film cannot replace a PCR test, and no answer of this program can replace a radiologist.

Your films stay on this computer, and are never changed.</source>
        <translation>Ele indica quão prováveis são pneumonia por COVID-19, outra pneumonia e ausência de pneumonia em uma radiografia frontal de tórax de um adulto. Ele erra com frequência: os números estão em Ajuda, Sobre o Covid Desktop.

Ele não foi feito, testado nem aprovado para diagnóstico ou tratamento. Uma radiografia não substitui um teste de PCR, e nenhuma resposta deste programa substitui um radiologista.

Suas radiografias ficam neste computador e nunca são alteradas.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Not for diagnostic use</source>
        <translation>Não destinado a uso diagnóstico</translation>
    </message>
    <message>
        <source>This folder cannot be made or used. Choose another one for the library.</source>
        <translation>Esta pasta não pode ser criada ou usada. Escolha outra para a biblioteca.</translation>
    </message>
    <message>
        <source>Welcome to Covid Desktop</source>
        <translation>Bem-vindo ao Covid Desktop</translation>
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
        <translation>Janela de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>IdentityDesk</name>
    <message>
        <source>&amp;Join with another patient…</source>
        <translation>&amp;Unir a outro paciente…</translation>
    </message>
    <message>
        <source>&amp;Patient and date…</source>
        <translation>&amp;Paciente e data…</translation>
    </message>
    <message>
        <source>&amp;Undo in the library</source>
        <translation>&amp;Desfazer na biblioteca</translation>
    </message>
    <message>
        <source>Patient and date were changed.</source>
        <translation>Paciente e data foram alterados.</translation>
    </message>
    <message>
        <source>Study kept apart.</source>
        <translation>Estudo mantido à parte.</translation>
    </message>
    <message>
        <source>This study shows &amp;another person</source>
        <translation>Este estudo mostra &amp;outra pessoa</translation>
    </message>
    <message>
        <source>Two patients were joined.</source>
        <translation>Dois pacientes foram unidos.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Desfeito: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>&amp;Import into the library…</source>
        <translation>&amp;Importar para a biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Look for moved films…</source>
        <translation>&amp;Procurar radiografias movidas…</translation>
    </message>
    <message>
        <source>Assessing imported films: {0} of {1}</source>
        <translation>Avaliando radiografias importadas: {0} de {1}</translation>
    </message>
    <message>
        <source>Films, DICOMDIR, ZIP archives (*)</source>
        <translation>Radiografias, DICOMDIR, arquivos ZIP (*)</translation>
    </message>
    <message>
        <source>If it is the same person: open one, and Study &gt; Join with another patient…</source>
        <translation>Se for a mesma pessoa: abra um deles e use Estudo &gt; Unir a outro paciente…</translation>
    </message>
    <message>
        <source>Import fol&amp;der into the library…</source>
        <translation>Importar p&amp;asta para a biblioteca…</translation>
    </message>
    <message>
        <source>Import folder into the library</source>
        <translation>Importar pasta para a biblioteca</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importar para a biblioteca</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known, {2} failed.</source>
        <translation>Importadas: {0} novas, {1} conhecidas, {2} com falha.</translation>
    </message>
    <message>
        <source>Importing films: {0} of {1} files</source>
        <translation>Importando radiografias: {0} de {1} arquivos</translation>
    </message>
    <message>
        <source>Looking for moved films: {0} files</source>
        <translation>Procurando radiografias movidas: {0} arquivos</translation>
    </message>
    <message>
        <source>Please wait until the import is done.</source>
        <translation>Aguarde até a importação terminar.</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>A importação parou.</translation>
    </message>
    <message>
        <source>There is no library to import into.</source>
        <translation>Não há biblioteca para a qual importar.</translation>
    </message>
    <message>
        <source>What was imported until then stays. Try again.</source>
        <translation>O que foi importado até então permanece. Tente de novo.</translation>
    </message>
    <message>
        <source>Where may the films be now?</source>
        <translation>Onde as radiografias podem estar agora?</translation>
    </message>
    <message>
        <source>{0} It was stopped.</source>
        <translation>{0} Foi interrompida.</translation>
    </message>
    <message>
        <source>{0} films bear the ID of another patient; they were kept apart.</source>
        <translation>{0} radiografias têm o ID de outro paciente; foram mantidas à parte.</translation>
    </message>
    <message>
        <source>{0} films were found again.</source>
        <translation>{0} radiografias foram reencontradas.</translation>
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
        <translation>Unir a outro paciente</translation>
    </message>
    <message>
        <source>Name, ID or date</source>
        <translation>Nome, ID ou data</translation>
    </message>
    <message>
        <source>No other patient is found.</source>
        <translation>Nenhum outro paciente encontrado.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Search patients</source>
        <translation>Pesquisar pacientes</translation>
    </message>
    <message>
        <source>The patient of the film on the screen is the same person as:</source>
        <translation>O paciente da radiografia na tela é a mesma pessoa que:</translation>
    </message>
</context>
<context>
    <name>LibraryLink</name>
    <message>
        <source>Connect the drive that it is on, or use Study &gt; Look for moved films.</source>
        <translation>Conecte a unidade em que ela está, ou use Estudo &gt; Procurar radiografias movidas.</translation>
    </message>
    <message>
        <source>The file of this film is not at its place.</source>
        <translation>O arquivo desta radiografia não está em seu lugar.</translation>
    </message>
    <message>
        <source>{0} Films can be read, but they are not remembered.</source>
        <translation>{0} As radiografias podem ser lidas, mas não ficam registradas.</translation>
    </message>
</context>
<context>
    <name>LungDiagram</name>
    <message>
        <source>Severity by zones</source>
        <translation>Gravidade por zonas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 film</source>
        <translation>1 radiografia</translation>
    </message>
    <message>
        <source>Covid Desktop</source>
        <translation>Covid Desktop</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Radiografias (*.dcm *.dicom *.png *.jpg *.jpeg);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Let go to open.</source>
        <translation>Solte para abrir.</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir radiografias</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Window of the film: {0}</source>
        <translation>Janela da radiografia: {0}</translation>
    </message>
    <message>
        <source>number {0}</source>
        <translation>número {0}</translation>
    </message>
    <message>
        <source>{0} films</source>
        <translation>{0} radiografias</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Remove calibration</source>
        <translation>Remover a calibração</translation>
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
        <translation>comprimento real em mm</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>&amp;Calibrate by the chosen length…</source>
        <translation>&amp;Calibrar pelo comprimento escolhido…</translation>
    </message>
    <message>
        <source>&amp;Delete the mark	Del</source>
        <translation>E&amp;xcluir a marca	Del</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Desenhar</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Próxima &amp;marca</translation>
    </message>
    <message>
        <source>&amp;Remove the calibration</source>
        <translation>&amp;Remover a calibração</translation>
    </message>
    <message>
        <source>&amp;Words beside the mark…</source>
        <translation>&amp;Texto junto à marca…</translation>
    </message>
    <message>
        <source>Delete &amp;all marks of the film</source>
        <translation>Excluir todas as marcas da radio&amp;grafia</translation>
    </message>
    <message>
        <source>Next &amp;point of the mark</source>
        <translation>Próximo &amp;ponto da marca</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Automático: a placa de vídeo, se funcionar</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modelo incluído</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Escolhido: {0}</translation>
    </message>
    <message>
        <source>Drop a model file here, or choose one. Its card and its figures are shown before it is taken. Results of different models are never mixed: films are assessed anew, and what another model said is marked as older.</source>
        <translation>Solte aqui um arquivo de modelo ou escolha um. Sua ficha e seus números são mostrados antes de ele ser usado. Resultados de modelos diferentes nunca se misturam: as radiografias são avaliadas de novo, e o que outro modelo disse é marcado como mais antigo.</translation>
    </message>
    <message>
        <source>Examine another model &amp;file…</source>
        <translation>Examinar outro arqui&amp;vo de modelo…</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa de vídeo (CUDA)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA): not in this installation</source>
        <translation>Placa de vídeo (CUDA): ausente nesta instalação</translation>
    </message>
    <message>
        <source>In use: {0}</source>
        <translation>Em uso: {0}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Models (*.onnx)</source>
        <translation>Modelos (*.onnx)</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Ponto de operação</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executa em</translation>
    </message>
    <message>
        <source>The model is being examined…</source>
        <translation>O modelo está sendo examinado…</translation>
    </message>
    <message>
        <source>The model’s own choice</source>
        <translation>A escolha do próprio modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>o que vem com o programa</translation>
    </message>
</context>
<context>
    <name>MonitorCheck</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dim the room. Look whether all 16 patches differ, each with two corners of its own; whether the small squares in the black and in the white square can be seen; whether the ramps are even, without steps or colour.</source>
        <translation>Escureça a sala. Veja se todos os 16 campos diferem, cada um com dois cantos próprios; se os quadradinhos dentro do quadrado preto e do branco são visíveis; se as rampas são uniformes, sem degraus nem cor.</translation>
    </message>
    <message>
        <source>I &amp;see all of it: note today’s check</source>
        <translation>&amp;Vejo tudo: registrar a verificação de hoje</translation>
    </message>
    <message>
        <source>Monitor check</source>
        <translation>Verificação do monitor</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Internação</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Extubation</source>
        <translation>Extubação</translation>
    </message>
    <message>
        <source>Intubation</source>
        <translation>Intubação</translation>
    </message>
    <message>
        <source>Pin a note</source>
        <translation>Fixar uma nota</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
</context>
<context>
    <name>PacsDesk</name>
    <message>
        <source>&amp;Network activity…</source>
        <translation>Atividade de &amp;rede…</translation>
    </message>
    <message>
        <source>Find earlier studies in the P&amp;ACS…</source>
        <translation>Buscar estudos anteriores no P&amp;ACS…</translation>
    </message>
    <message>
        <source>PAC&amp;S settings…</source>
        <translation>Configurações do PAC&amp;S…</translation>
    </message>
    <message>
        <source>Send results to the PA&amp;CS</source>
        <translation>Enviar resultados ao PA&amp;CS</translation>
    </message>
    <message>
        <source>The archive answers.</source>
        <translation>O PACS responde.</translation>
    </message>
    <message>
        <source>The archive did not answer; {0} objects wait and are tried again.</source>
        <translation>O PACS não respondeu; {0} objetos aguardam nova tentativa.</translation>
    </message>
    <message>
        <source>The archive took {0} objects.</source>
        <translation>O PACS recebeu {0} objetos.</translation>
    </message>
    <message>
        <source>The objects are being made…</source>
        <translation>Os objetos estão sendo gerados…</translation>
    </message>
</context>
<context>
    <name>PacsSettings</name>
    <message>
        <source>&amp;Certificates to trust (PEM file)</source>
        <translation>&amp;Certificados confiáveis (arquivo PEM)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Cri&amp;ptografar a conexão (TLS)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>AE title of &amp;this workstation</source>
        <translation>AE title des&amp;ta estação</translation>
    </message>
    <message>
        <source>AE title of the &amp;archive</source>
        <translation>AE title do &amp;PACS</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Consultando o PACS…</translation>
    </message>
    <message>
        <source>Certificate of this workstatio&amp;n (PEM file)</source>
        <translation>Certificado desta e&amp;stação (arquivo PEM)</translation>
    </message>
    <message>
        <source>Certificate of this workstation</source>
        <translation>Certificado desta estação</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Certificados confiáveis</translation>
    </message>
    <message>
        <source>Its &amp;key (PEM file)</source>
        <translation>S&amp;ua chave (arquivo PEM)</translation>
    </message>
    <message>
        <source>Key of the certificate of this workstation</source>
        <translation>Chave do certificado desta estação</translation>
    </message>
    <message>
        <source>Leave host and address empty for no PACS: then this program opens no network connection at all. With a DICOMweb address, that way is used. User name and password are for DICOMweb, and are only sent over https. The password is kept beside the settings in a file that only your account may read.</source>
        <translation>Deixe o servidor e o endereço vazios se não houver PACS: então este programa não abre nenhuma conexão de rede. Com um endereço DICOMweb, essa via é usada. Usuário e senha são para DICOMweb e só são enviados por https. A senha fica ao lado das configurações, em um arquivo que só a sua conta pode ler.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Or &amp;DICOMweb address</source>
        <translation>Ou endereço &amp;DICOMweb</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Take user name and password out of the address: they have fields below it.</source>
        <translation>Retire o usuário e a senha do endereço: há campos para eles abaixo.</translation>
    </message>
    <message>
        <source>Test the c&amp;onnection</source>
        <translation>Testar a c&amp;onexão</translation>
    </message>
    <message>
        <source>Type a host or an address first.</source>
        <translation>Digite primeiro um host ou um endereço.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>no mesmo arquivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>os deste computador</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Nascimento</translation>
    </message>
    <message>
        <source>&amp;Date of the film</source>
        <translation>&amp;Data da radiografia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>For &amp;all studies of this patient</source>
        <translation>Para todos os &amp;estudos deste paciente</translation>
    </message>
    <message>
        <source>For &amp;this study</source>
        <translation>Para es&amp;te estudo</translation>
    </message>
    <message>
        <source>For all {0} open films of this &amp;folder</source>
        <translation>Para todas as {0} radiografias abertas desta &amp;pasta</translation>
    </message>
    <message>
        <source>Or da&amp;y of the course</source>
        <translation>Ou &amp;dia da evolução</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID do paciente</translation>
    </message>
    <message>
        <source>Patient and date</source>
        <translation>Paciente e data</translation>
    </message>
    <message>
        <source>Please type an ID: films are joined by it.</source>
        <translation>Digite um ID: é por ele que as radiografias são unidas.</translation>
    </message>
    <message>
        <source>Please type the date as {0}.</source>
        <translation>Digite a data assim: {0}.</translation>
    </message>
    <message>
        <source>Please type the day as a whole number, such as 3.</source>
        <translation>Digite o dia como número inteiro, por exemplo 3.</translation>
    </message>
    <message>
        <source>The files are not changed: the library remembers what you type. Date and day hold for the study on the screen alone.</source>
        <translation>Os arquivos não são alterados: a biblioteca guarda o que você digita. Data e dia valem apenas para o estudo na tela.</translation>
    </message>
    <message>
        <source>if there is no date: days since admission</source>
        <translation>se não houver data: dias desde a internação</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Arquivo PEM</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer *.key);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>PreferenceDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start on.</source>
        <translation>Guardado. Vale a partir do próximo início.</translation>
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
        <translation>&amp;Nomes de arquivos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Window of a film just opened</source>
        <translation>&amp;Janela de uma radiografia recém-aberta</translation>
    </message>
    <message>
        <source>Another folder is used from the next start on; the library in the old one stays there. It must be on a disk of this computer.</source>
        <translation>Outra pasta passa a ser usada no próximo início; a biblioteca da pasta antiga permanece lá. Ela deve estar em um disco deste computador.</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Outro idioma passa a ser usado no próximo início.</translation>
    </message>
    <message>
        <source>As the film asks for</source>
        <translation>Como a radiografia pede</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Automatic, from the film’s own values</source>
        <translation>Automática, pelos valores da própria radiografia</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>For PNG and JPEG films: how patient and date stand in the file’s name, such as {patient}_{date} for P12_2020-03-29.png; without dates the day of the course, as {patient}_{day} for P12_3.png. Empty: names are not read.</source>
        <translation>Para radiografias PNG e JPEG: como paciente e data aparecem no nome do arquivo, por exemplo {patient}_{date} para P12_2020-03-29.png; sem datas, o dia da evolução, como {patient}_{day} para P12_3.png. Vazio: os nomes não são lidos.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>In the names of files, {patient} must stand once, {date} and {day} at most once.</source>
        <translation>Nos nomes de arquivo, {patient} deve aparecer uma vez; {date} e {day}, no máximo uma vez.</translation>
    </message>
    <message>
        <source>Keep &amp;copies of films in the library</source>
        <translation>Guardar &amp;cópias das radiografias na biblioteca</translation>
    </message>
    <message>
        <source>Leave films where they &amp;are</source>
        <translation>Deixar as radiografias onde e&amp;stão</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Pasta da biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Open a known patient’s &amp;earlier films by themselves</source>
        <translation>Abrir sozinhas as radiografias &amp;anteriores de pacientes conhecidos</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please give the whole path of the library folder.</source>
        <translation>Informe o caminho completo da pasta da biblioteca.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Size of te&amp;xts</source>
        <translation>Tamanho dos te&amp;xtos</translation>
    </message>
    <message>
        <source>Two actions have the same new keys.</source>
        <translation>Duas ações têm as mesmas teclas novas.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Se&amp;u nome</translation>
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
        <translation>&amp;Buscar e abrir</translation>
    </message>
    <message>
        <source>(open)</source>
        <translation>(aberta)</translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Consultando o PACS…</translation>
    </message>
    <message>
        <source>Studies found</source>
        <translation>Estudos encontrados</translation>
    </message>
    <message>
        <source>Studies of this patient in the PACS</source>
        <translation>Estudos deste paciente no PACS</translation>
    </message>
    <message>
        <source>The archive has no study of this patient.</source>
        <translation>O PACS não tem nenhum estudo deste paciente.</translation>
    </message>
    <message>
        <source>The films are being fetched…</source>
        <translation>As radiografias estão sendo buscadas…</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Calibrated probabilities. The upright mark is the threshold in force. In the hatched zone around it the model says “not sure”.</source>
        <translation>Probabilidades calibradas. A marca vertical é o limiar em vigor. Na zona hachurada ao redor dela, o modelo diz “inconclusivo”.</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>not sure from {0} to {1}</source>
        <translation>inconclusivo de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>Close some films, and open this one again.</source>
        <translation>Feche algumas radiografias e abra esta de novo.</translation>
    </message>
    <message>
        <source>Opening was cancelled; what is open stays open.</source>
        <translation>A abertura foi cancelada; o que está aberto continua aberto.</translation>
    </message>
    <message>
        <source>The memory for open films is full.</source>
        <translation>A memória para radiografias abertas está cheia.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>Não há arquivos nesta pasta.</translation>
    </message>
    <message>
        <source>This film was open already.</source>
        <translation>Esta radiografia já estava aberta.</translation>
    </message>
    <message>
        <source>{0} of {1} films were open already.</source>
        <translation>{0} de {1} radiografias já estavam abertas.</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>Exportar objetos &amp;DICOM…</translation>
    </message>
    <message>
        <source>Folder for the DICOM objects</source>
        <translation>Pasta para os objetos DICOM</translation>
    </message>
    <message>
        <source>Make the report again in a moment.</source>
        <translation>Gere o relatório de novo em instantes.</translation>
    </message>
    <message>
        <source>Nobody has signed a conclusion yet: the report says so.</source>
        <translation>Ninguém assinou uma conclusão ainda: o relatório informa isso.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The model has not answered yet.</source>
        <translation>O modelo ainda não respondeu.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check it, and print again.</source>
        <translation>A impressora não aceitou o relatório. Verifique-a e imprima de novo.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>O relatório foi salvo como {0}.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>O relatório foi enviado à impressora.</translation>
    </message>
    <message>
        <source>{0} DICOM objects were written.</source>
        <translation>{0} objetos DICOM foram gravados.</translation>
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
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All open films of this patient</source>
        <translation>Todas as radiografias abertas deste paciente</translation>
    </message>
    <message>
        <source>All {0} open films of this patient</source>
        <translation>Todas as {0} radiografias abertas deste paciente</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export &amp;DICOM objects…</source>
        <translation>Exportar objetos &amp;DICOM…</translation>
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
        <translation>Logo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Name over the report</source>
        <translation>Nome no topo do relatório</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas do relatório</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Remover {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>O da janela</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>As páginas estão sendo geradas…</translation>
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
        <translation>Exportar resultados da bib&amp;lioteca…</translation>
    </message>
    <message>
        <source>Export the results of the library</source>
        <translation>Exportar os resultados da biblioteca</translation>
    </message>
    <message>
        <source>Export the results of the open films</source>
        <translation>Exportar os resultados das radiografias abertas</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON Lines (*.json)</source>
        <translation>Tabela (*.csv);;JSON Lines (*.json)</translation>
    </message>
    <message>
        <source>The results of {0} films were written to {1}.</source>
        <translation>Os resultados de {0} radiografias foram gravados em {1}.</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>&amp;Held against it</source>
        <translation>&amp;Objeto encostado</translation>
    </message>
    <message>
        <source>(the system says {0})</source>
        <translation>(segundo o sistema, {0})</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Segundo o sistema</translation>
    </message>
    <message>
        <source>Bank card, long side (85.6 mm)</source>
        <translation>Cartão bancário, lado maior (85,6 mm)</translation>
    </message>
    <message>
        <source>Hold a bank card or a ruler against the screen, and move the slider (or press the arrow keys) until the line is exactly as long.</source>
        <translation>Encoste um cartão bancário ou uma régua na tela e mova o controle (ou use as setas) até que a linha tenha exatamente o mesmo comprimento.</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Comprimento da linha</translation>
    </message>
    <message>
        <source>Measure this screen</source>
        <translation>Medir esta tela</translation>
    </message>
    <message>
        <source>Ruler, 100 mm</source>
        <translation>Régua, 100 mm</translation>
    </message>
    <message>
        <source>{0} pixels per inch</source>
        <translation>{0} pixels por polegada</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>&amp;Recent films</source>
        <translation>Radiografias re&amp;centes</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. One film was open.</source>
        <translation>O Covid Desktop não foi fechado corretamente da última vez. Uma radiografia estava aberta.</translation>
    </message>
    <message>
        <source>Covid Desktop was not closed properly the last time. {0} films were open.</source>
        <translation>O Covid Desktop não foi fechado corretamente da última vez. {0} radiografias estavam abertas.</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Esquecer estas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Open the &amp;last films again</source>
        <translation>Abrir de novo as ú&amp;ltimas radiografias</translation>
    </message>
    <message>
        <source>Open the last films again?</source>
        <translation>Abrir de novo as últimas radiografias?</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Teclas padrão</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Novas teclas:</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>Definir teclas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>{0} is used twice: {1}.</source>
        <translation>{0} é usado duas vezes: {1}.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>DICOM, PNG or JPEG: single files, many at once, or whole folders.
Everything stays on this computer, and your files are never changed.</source>
        <translation>DICOM, PNG ou JPEG: arquivos avulsos, vários de uma vez ou pastas inteiras.
Tudo fica neste computador, e seus arquivos nunca são alterados.</translation>
    </message>
    <message>
        <source>Drop chest films here</source>
        <translation>Solte radiografias de tórax aqui</translation>
    </message>
    <message>
        <source>Open films…</source>
        <translation>Abrir radiografias…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Try the demonstration patient</source>
        <translation>Testar o paciente de demonstração</translation>
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
        <translation>Sem modelo: as radiografias não são avaliadas</translation>
    </message>
    <message>
        <source>Opened {0} of {1}</source>
        <translation>Abertas {0} de {1}</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation>Abrindo o modelo…</translation>
    </message>
</context>
<context>
    <name>TagBrowser</name>
    <message>
        <source>&amp;Private tags</source>
        <translation>Tags &amp;privadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <translation>Pesquisar tag, nome ou valor</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Pesquisar tags</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>{0} of {1} tags</source>
        <translation>{0} de {1} tags</translation>
    </message>
</context>
<context>
    <name>TestPicture</name>
    <message>
        <source>Test picture</source>
        <translation>Imagem de teste</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
</context>
<context>
    <name>TrendCanvas</name>
    <message>
        <source>Severity over time</source>
        <translation>Gravidade ao longo do tempo</translation>
    </message>
    <message>
        <source>{0}, not open</source>
        <translation>{0}, não aberta</translation>
    </message>
    <message>
        <source>{0}: no severity</source>
        <translation>{0}: sem gravidade</translation>
    </message>
    <message>
        <source>{0}: refused</source>
        <translation>{0}: recusada</translation>
    </message>
    <message>
        <source>{0}: total {1} ({2} to {3})</source>
        <translation>{0}: total {1} ({2} a {3})</translation>
    </message>
</context>
<context>
    <name>TrendDesk</name>
    <message>
        <source>No date is known of these films. A trend needs dates.</source>
        <translation>Nenhuma data destas radiografias é conhecida. A evolução precisa de datas.</translation>
    </message>
    <message>
        <source>The trend is made of statements: show the statement first (F3).</source>
        <translation>A evolução é feita de resultados: mostre primeiro o resultado (F3).</translation>
    </message>
</context>
<context>
    <name>TrendWindow</name>
    <message>
        <source>A change of the total within ±{0} points is no measurable change.</source>
        <translation>Uma mudança do total dentro de ±{0} pontos não é uma mudança mensurável.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Films without a date are left out: {0}.</source>
        <translation>Radiografias sem data ficam de fora: {0}.</translation>
    </message>
    <message>
        <source>Hollow: by an older model, not comparable. Where the file is found, the film is assessed anew.</source>
        <translation>Vazado: de um modelo mais antigo, não comparável. Onde o arquivo for encontrado, a radiografia é avaliada novamente.</translation>
    </message>
    <message>
        <source>No note is pinned.</source>
        <translation>Nenhuma nota está fixada.</translation>
    </message>
    <message>
        <source>None of these films has a severity.</source>
        <translation>Nenhuma destas radiografias tem gravidade.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>Imagem (*.png);;Desenho (*.svg);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Pin a note…</source>
        <translation>Fixar uma nota…</translation>
    </message>
    <message>
        <source>Remove a note…</source>
        <translation>Remover uma nota…</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>Removida: {0}. Ctrl+Z a traz de volta.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>Salvar a evolução</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Salvo: {0}</translation>
    </message>
    <message>
        <source>Severity model: {0}.</source>
        <translation>Modelo de gravidade: {0}.</translation>
    </message>
    <message>
        <source>The axis counts days: the films have no dates.</source>
        <translation>O eixo conta dias: as radiografias não têm data.</translation>
    </message>
    <message>
        <source>The file could not be written: {0}. Choose another place.</source>
        <translation>O arquivo não pôde ser gravado: {0}. Escolha outro local.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Trend – Covid Desktop</source>
        <translation>Evolução – Covid Desktop</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TrueSize</name>
    <message>
        <source>&amp;True size</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>M&amp;easure this screen…</source>
        <translation>M&amp;edir esta tela…</translation>
    </message>
    <message>
        <source>One millimetre of the film on one of the screen</source>
        <translation>Um milímetro da radiografia é um da tela</translation>
    </message>
    <message>
        <source>This film does not say how large it is. Calibrate it by a known length.</source>
        <translation>Esta radiografia não informa seu tamanho. Calibre-a com um comprimento conhecido.</translation>
    </message>
    <message>
        <source>This screen does not say how large it is. Measure it first (View menu).</source>
        <translation>Esta tela não informa seu tamanho. Meça-a primeiro (menu Exibir).</translation>
    </message>
</context>
<context>
    <name>VeiledPage</name>
    <message>
        <source>Look first</source>
        <translation>Leia primeiro</translation>
    </message>
    <message>
        <source>Show the statement</source>
        <translation>Mostrar o resultado</translation>
    </message>
    <message>
        <source>The model has assessed this film. Read it, then compare.</source>
        <translation>O modelo avaliou esta radiografia. Leia-a e depois compare.</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>&amp;Copy the view</source>
        <translation>&amp;Copiar a vista</translation>
    </message>
    <message>
        <source>&amp;Monitor check…</source>
        <translation>Verificação do m&amp;onitor…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save the view…</source>
        <translation>&amp;Salvar a vista…</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a disk with room.</source>
        <translation>Escolha uma pasta em que você possa gravar, em um disco com espaço.</translation>
    </message>
    <message>
        <source>DICOM &amp;tags…</source>
        <translation>Ta&amp;gs DICOM…</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salvar a vista</translation>
    </message>
    <message>
        <source>Save the view &amp;without texts…</source>
        <translation>Salvar a vista se&amp;m textos…</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>A imagem não pôde ser gravada nesse local.</translation>
    </message>
    <message>
        <source>The view is in the clipboard.</source>
        <translation>A vista está na área de transferência.</translation>
    </message>
    <message>
        <source>The view was saved.</source>
        <translation>A vista foi salva.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>&amp;Chest windows</source>
        <translation>&amp;Janelas de tórax</translation>
    </message>
    <message>
        <source>&amp;Four films</source>
        <translation>&amp;Quatro radiografias</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Pró&amp;ximo quadro</translation>
    </message>
    <message>
        <source>&amp;One film</source>
        <translation>&amp;Uma radiografia</translation>
    </message>
    <message>
        <source>&amp;Two films side by side</source>
        <translation>&amp;Duas radiografias lado a lado</translation>
    </message>
    <message>
        <source>&amp;Type the window…</source>
        <translation>Di&amp;gitar a janela…</translation>
    </message>
    <message>
        <source>Chest window: bone</source>
        <translation>Janela de tórax: osso</translation>
    </message>
    <message>
        <source>Chest window: lines and tubes</source>
        <translation>Janela de tórax: cateteres e tubos</translation>
    </message>
    <message>
        <source>Chest window: lung</source>
        <translation>Janela de tórax: pulmão</translation>
    </message>
    <message>
        <source>Chest window: mediastinum</source>
        <translation>Janela de tórax: mediastino</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tela chei&amp;a</translation>
    </message>
    <message>
        <source>Films on the &amp;screen</source>
        <translation>Radiografias na &amp;tela</translation>
    </message>
    <message>
        <source>Open film in new &amp;window</source>
        <translation>Abrir radiografia em &amp;nova janela</translation>
    </message>
    <message>
        <source>Outlines of the lung &amp;zones</source>
        <translation>Contornos das &amp;zonas pulmonares</translation>
    </message>
    <message>
        <source>Window and histogram</source>
        <translation>Janela e histograma</translation>
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
        <translation>Centro da janela</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largura da janela</translation>
    </message>
</context>
<context>
    <name>WorklistDesk</name>
    <message>
        <source>&amp;Bring back what was removed last</source>
        <translation>&amp;Trazer de volta o último removido</translation>
    </message>
    <message>
        <source>&amp;Worklist</source>
        <translation>&amp;Lista de trabalho</translation>
    </message>
    <message>
        <source>1 film was removed from the library.</source>
        <translation>1 radiografia foi removida da biblioteca.</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 estudo</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>Nada foi removido que pudesse ser trazido de volta.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abrindo a biblioteca…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Remover da biblioteca</translation>
    </message>
    <message>
        <source>Remove this study from the library?</source>
        <translation>Remover este estudo da biblioteca?</translation>
    </message>
    <message>
        <source>Remove {0} studies from the library?</source>
        <translation>Remover {0} estudos da biblioteca?</translation>
    </message>
    <message>
        <source>Study &gt; Look for moved films… finds them again by what they hold.</source>
        <translation>Estudo &gt; Procurar radiografias movidas… as encontra de novo pelo conteúdo.</translation>
    </message>
    <message>
        <source>The file of one film is no longer where it was.</source>
        <translation>O arquivo de uma radiografia não está mais onde estava.</translation>
    </message>
    <message>
        <source>The files of {0} films are no longer where they were.</source>
        <translation>Os arquivos de {0} radiografias não estão mais onde estavam.</translation>
    </message>
    <message>
        <source>Your files stay where they are. Study &gt; Undo in the library brings it back.</source>
        <translation>Seus arquivos ficam onde estão. Estudo &gt; Desfazer na biblioteca traz de volta.</translation>
    </message>
    <message>
        <source>{0} Ctrl+Alt+Z brings them back.</source>
        <translation>{0} Ctrl+Alt+Z traz de volta.</translation>
    </message>
    <message>
        <source>{0} films are back in the library.</source>
        <translation>{0} radiografias estão de volta na biblioteca.</translation>
    </message>
    <message>
        <source>{0} films were removed from the library.</source>
        <translation>{0} radiografias foram removidas da biblioteca.</translation>
    </message>
    <message>
        <source>{0} studies</source>
        <translation>{0} estudos</translation>
    </message>
</context>
<context>
    <name>WorklistPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar arquivos…</translation>
    </message>
    <message>
        <source>&amp;Unread first</source>
        <translation>&amp;Não lidos primeiro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>Filtrar estudos</translation>
    </message>
    <message>
        <source>Filter: name, ID, date, finding, conclusion – as many words as you like</source>
        <translation>Filtro: nome, ID, data, achado, conclusão – quantas palavras quiser</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>Importar &amp;pasta…</translation>
    </message>
    <message>
        <source>No studies yet. Films that you open are remembered here; whole folders, discs and ZIP archives can be imported.</source>
        <translation>Ainda não há estudos. As radiografias que você abre ficam registradas aqui; pastas inteiras, discos e arquivos ZIP podem ser importados.</translation>
    </message>
    <message>
        <source>No study fits what is typed.</source>
        <translation>Nenhum estudo corresponde ao que foi digitado.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabalho</translation>
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
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
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
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triagem</translation>
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
        <translation>Algo dentro do programa falhou.</translation>
    </message>
    <message>
        <source>Your files are untouched. If it happens again, please report it.</source>
        <translation>Seus arquivos estão intactos. Se voltar a acontecer, comunique o problema.</translation>
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
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Opened in</source>
        <translation>Aberta em</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>The film is open, but nothing can be stated of it.</source>
        <translation>A radiografia está aberta, mas nada pode ser dito sobre ela.</translation>
    </message>
    <message>
        <source>The model does not assess this film.</source>
        <translation>O modelo não avalia esta radiografia.</translation>
    </message>
</context>
<context>
    <name>_SeverityPart</name>
    <message>
        <source>Extent {0} of 8</source>
        <translation>Extensão {0} de 8</translation>
    </message>
    <message>
        <source>SEVERITY BY ZONES</source>
        <translation>GRAVIDADE POR ZONAS</translation>
    </message>
    <message>
        <source>Total {0} of 18 (between {1} and {2})</source>
        <translation>Total {0} de 18 (entre {1} e {2})</translation>
    </message>
</context>
<context>
    <name>_WaitingPage</name>
    <message>
        <source>Assessing…</source>
        <translation>Avaliando…</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>O modelo está sendo aberto e testado.</translation>
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
        <translation>Sobre o Covid Desktop</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de seta</translation>
    </message>
    <message>
        <source>Change the window: across for width, up and down for centre</source>
        <translation>Mudar a janela: na horizontal a largura, na vertical o centro</translation>
    </message>
    <message>
        <source>Chest films read offline, with a calibrated statement on COVID-19 pneumonia. Nothing leaves this computer.</source>
        <translation>Radiografias de tórax lidas offline, com um resultado calibrado sobre pneumonia por COVID-19. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts (SIL Open Font License 1.1).</source>
        <translation>Covid Desktop: Apache License 2.0. Usa Qt for Python (LGPL 3), ONNX Runtime (MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom e pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) e as fontes Noto (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Duplo clique</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Ajustar a radiografia à vista</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Hash do arquivo do modelo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Middle-drag, or Space + drag</source>
        <translation>Arrastar com o botão do meio, ou Espaço + arrastar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Mouse, on the film</source>
        <translation>Mouse, sobre a radiografia</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Mover a radiografia</translation>
    </message>
    <message>
        <source>Next or previous film (film or list has the focus)</source>
        <translation>Próxima radiografia ou anterior (com o foco na radiografia ou na lista)</translation>
    </message>
    <message>
        <source>Right-drag</source>
        <translation>Arrastar com o botão direito</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executa em</translation>
    </message>
    <message>
        <source>Shift + right-drag</source>
        <translation>Shift + arrastar com o botão direito</translation>
    </message>
    <message>
        <source>Show or hide the texts in the corners</source>
        <translation>Mostrar ou ocultar os textos nos cantos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>The film’s own windows</source>
        <translation>As janelas da própria radiografia</translation>
    </message>
    <message>
        <source>The model is being opened and tested.</source>
        <translation>O modelo está sendo aberto e testado.</translation>
    </message>
    <message>
        <source>The same, finer</source>
        <translation>O mesmo, mais fino</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda do mouse</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Por que ali</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom no cursor</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Covid Desktop</source>
        <translation>&amp;Sobre o Covid Desktop</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automática</translation>
    </message>
    <message>
        <source>&amp;Close film</source>
        <translation>&amp;Fechar radiografia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Flip: exchange left and right</source>
        <translation>Espel&amp;har: trocar esquerda e direita</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>&amp;Próxima radiografia</translation>
    </message>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Abrir radiografias…</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>Mo&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Radiografia a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;definir</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;studo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
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
        <translation>&amp;Painel de avaliação</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Janela automática</translation>
    </message>
    <message>
        <source>Close &amp;all films</source>
        <translation>Fechar &amp;todas as radiografias</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Radiografia</translation>
    </message>
    <message>
        <source>Fit the film into the view</source>
        <translation>Ajustar a radiografia à vista</translation>
    </message>
    <message>
        <source>Invert: show the negative</source>
        <translation>Inverter: mostrar o negativo</translation>
    </message>
    <message>
        <source>Left button changes the window</source>
        <translation>O botão esquerdo muda a janela</translation>
    </message>
    <message>
        <source>Left button draws: lengths, angles, regions, heart, notes</source>
        <translation>O botão esquerdo desenha: comprimentos, ângulos, regiões, coração, notas</translation>
    </message>
    <message>
        <source>Left button moves the film</source>
        <translation>O botão esquerdo move a radiografia</translation>
    </message>
    <message>
        <source>Left button zooms: up for larger</source>
        <translation>O botão esquerdo faz zoom: para cima amplia</translation>
    </message>
    <message>
        <source>One film pixel on one screen pixel</source>
        <translation>Um pixel da radiografia por pixel da tela</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>Reset window, zoom and position</source>
        <translation>Redefinir janela, zoom e posição</translation>
    </message>
    <message>
        <source>Rotate &amp;left</source>
        <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
        <source>Rotate &amp;right</source>
        <translation>Girar à di&amp;reita</translation>
    </message>
    <message>
        <source>Show where the model looked</source>
        <translation>Mostrar onde o modelo olhou</translation>
    </message>
    <message>
        <source>Te&amp;xts in the corners</source>
        <translation>Te&amp;xtos nos cantos</translation>
    </message>
    <message>
        <source>Try the &amp;demonstration patient</source>
        <translation>Testar o paciente de demo&amp;nstração</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Onde olhou</translation>
    </message>
    <message>
        <source>Where the model &amp;looked</source>
        <translation>Onde o modelo o&amp;lhou</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Amp&amp;liar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;uzir</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Licence of the weights</source>
        <translation>Licença dos pesos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitações</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido em</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Pontos de operação</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado em</translation>
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
        <translation>1 dia antes</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 dia depois</translation>
    </message>
    <message>
        <source>A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit.</source>
        <translation>A a C: pulmão direito de cima para baixo, D a F: esquerdo. Negrito: além do limite da zona.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Lined up by the lungs (overlap {0} of 1; turned {1}°)</source>
        <translation>Alinhada pelos pulmões (sobreposição {0} de 1; girada {1}°)</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Sem mudança mensurável</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Não comparável</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Severity model: {0}</source>
        <translation>Modelo de gravidade: {0}</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Desde {0}</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>days apart unknown</source>
        <translation>dias de intervalo desconhecidos</translation>
    </message>
    <message>
        <source>{0} days earlier</source>
        <translation>{0} dias antes</translation>
    </message>
    <message>
        <source>{0} days later</source>
        <translation>{0} dias depois</translation>
    </message>
    <message>
        <source>{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.</source>
        <translation>{0}. Total de {1} para {2} de 18: mudança {3}. Uma mudança dentro de ±{4} não é mudança.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Fields of prior and current film in turn</source>
        <translation>Campos do exame anterior e do atual alternados</translation>
    </message>
    <message>
        <source>Left of the line: prior. Right of it: current.</source>
        <translation>À esquerda da linha: anterior. À direita: atual.</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Technique and position show up too; an even change of both lungs does not show</source>
        <translation>Técnica e posicionamento também aparecem; uma mudança uniforme dos dois pulmões não aparece</translation>
    </message>
    <message>
        <source>clearer than before</source>
        <translation>mais transparente que antes</translation>
    </message>
    <message>
        <source>denser than before</source>
        <translation>mais denso que antes</translation>
    </message>
    <message>
        <source>{0} % current film</source>
        <translation>{0}% radiografia atual</translation>
    </message>
</context>
<context>
    <name>film_painter</name>
    <message>
        <source>FLIPPED: SIDE MARKS ARE MIRRORED</source>
        <translation>ESPELHADA: MARCAS DE LADO INVERTIDAS</translation>
    </message>
    <message>
        <source>PREVIEW: STILL READING THE FILM</source>
        <translation>PRÉVIA: A RADIOGRAFIA AINDA ESTÁ SENDO LIDA</translation>
    </message>
    <message>
        <source>ROTATED {0}°</source>
        <translation>GIRADA {0}°</translation>
    </message>
    <message>
        <source>Where the model looked, not where disease is</source>
        <translation>Onde o modelo olhou, não onde há doença</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0}%</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>lines sharpened</source>
        <translation>linhas realçadas</translation>
    </message>
</context>
<context>
    <name>lung_diagram</name>
    <message>
        <source>L</source>
        <translation>Esq.</translation>
    </message>
    <message>
        <source>No severity is known.</source>
        <translation>Gravidade desconhecida.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>left lower</source>
        <translation>inferior esquerda</translation>
    </message>
    <message>
        <source>left middle</source>
        <translation>média esquerda</translation>
    </message>
    <message>
        <source>left upper</source>
        <translation>superior esquerda</translation>
    </message>
    <message>
        <source>right lower</source>
        <translation>inferior direita</translation>
    </message>
    <message>
        <source>right middle</source>
        <translation>média direita</translation>
    </message>
    <message>
        <source>right upper</source>
        <translation>superior direita</translation>
    </message>
</context>
<context>
    <name>mark_wording</name>
    <message>
        <source>1 of 2: draw the first line</source>
        <translation>1 de 2: trace a primeira linha</translation>
    </message>
    <message>
        <source>1 of 3: draw the midline, along the spine</source>
        <translation>1 de 3: trace a linha média, ao longo da coluna</translation>
    </message>
    <message>
        <source>2 of 2: draw the second line</source>
        <translation>2 de 2: trace a segunda linha</translation>
    </message>
    <message>
        <source>2 of 3: draw from the right to the left border of the heart</source>
        <translation>2 de 3: trace da borda direita à borda esquerda do coração</translation>
    </message>
    <message>
        <source>3 of 3: draw the widest inner width of the chest</source>
        <translation>3 de 3: trace a maior largura interna do tórax</translation>
    </message>
    <message>
        <source>AP film: the heart looks larger than it is</source>
        <translation>Radiografia AP: o coração parece maior do que é</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
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
        <translation>Clique na ponta do outro lado do ângulo</translation>
    </message>
    <message>
        <source>Click where the text shall stand</source>
        <translation>Clique onde o texto deve ficar</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ângulo de Cobb</translation>
    </message>
    <message>
        <source>Cobb {0}</source>
        <translation>Cobb {0}</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>Trace de canto a canto</translation>
    </message>
    <message>
        <source>Draw one arm of the angle, towards its corner</source>
        <translation>Trace um lado do ângulo, em direção ao vértice</translation>
    </message>
    <message>
        <source>Draw the arrow, towards its tip</source>
        <translation>Trace a seta, em direção à ponta</translation>
    </message>
    <message>
        <source>Draw the length</source>
        <translation>Trace o comprimento</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Patient supine: the heart looks larger than it is</source>
        <translation>Paciente em decúbito dorsal: o coração parece maior do que é</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>View not known: on AP films the heart looks larger</source>
        <translation>Incidência desconhecida: em radiografias AP o coração parece maior</translation>
    </message>
    <message>
        <source>area {0}</source>
        <translation>área {0}</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>no detector</translation>
    </message>
    <message>
        <source>at scanner</source>
        <translation>no digitalizador</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>calibrated by hand</source>
        <translation>calibrado à mão</translation>
    </message>
    <message>
        <source>chest {0}</source>
        <translation>tórax {0}</translation>
    </message>
    <message>
        <source>heart {0}</source>
        <translation>coração {0}</translation>
    </message>
    <message>
        <source>magnification estimated</source>
        <translation>ampliação estimada</translation>
    </message>
    <message>
        <source>mean {0}  SD {1}</source>
        <translation>média {0}  DP {1}</translation>
    </message>
    <message>
        <source>min {0}  max {1}</source>
        <translation>mín {0}  máx {1}</translation>
    </message>
</context>
<context>
    <name>model_page</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against no pneumonia</source>
        <translation>AUC, COVID-19 contra sem pneumonia</translation>
    </message>
    <message>
        <source>AUC, COVID-19 against other pneumonia</source>
        <translation>AUC, COVID-19 contra outra pneumonia</translation>
    </message>
    <message>
        <source>AUC, other against no pneumonia</source>
        <translation>AUC, outra pneumonia contra sem pneumonia</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Sobre o modelo</translation>
    </message>
    <message>
        <source>Acceptance of films</source>
        <translation>Aceitação de radiografias</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Accuracy where it is sure</source>
        <translation>Acurácia onde há certeza</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Acurácia balanceada</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Erro de calibração (ECE)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Films of</source>
        <translation>Radiografias de</translation>
    </message>
    <message>
        <source>Films of patients held back, from the collections trained on: a model that has learned to tell collections apart looks better here than it is.</source>
        <translation>Radiografias de pacientes reservados, das coleções usadas no treinamento: um modelo que aprendeu a distinguir as coleções parece aqui melhor do que é.</translation>
    </message>
    <message>
        <source>Frontal films refused</source>
        <translation>Radiografias frontais recusadas</translation>
    </message>
    <message>
        <source>Hash of the model file</source>
        <translation>Hash do arquivo do modelo</translation>
    </message>
    <message>
        <source>Mean average precision, four categories</source>
        <translation>Precisão média (mAP), quatro categorias</translation>
    </message>
    <message>
        <source>None of these collections’ patients took part in training. Expect figures like these on your own films, or worse.</source>
        <translation>Nenhum paciente destas coleções participou do treinamento. Espere números como estes nas suas próprias radiografias, ou piores.</translation>
    </message>
    <message>
        <source>On films from other hospitals</source>
        <translation>Em radiografias de outros hospitais</translation>
    </message>
    <message>
        <source>On films from the same collections, and at the door</source>
        <translation>Em radiografias das mesmas coleções e na triagem de entrada</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executa em</translation>
    </message>
    <message>
        <source>Share of “not sure”</source>
        <translation>Proporção de “inconclusivo”</translation>
    </message>
    <message>
        <source>The card of this model gives no figures.</source>
        <translation>A ficha deste modelo não traz números.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Wrong films refused</source>
        <translation>Imagens inadequadas recusadas</translation>
    </message>
</context>
<context>
    <name>monitor_check</name>
    <message>
        <source>Last check of this screen: {0}</source>
        <translation>Última verificação desta tela: {0}</translation>
    </message>
    <message>
        <source>Last check {0}, on another screen or resolution.</source>
        <translation>Última verificação {0}, em outra tela ou resolução.</translation>
    </message>
    <message>
        <source>This screen has never been checked.</source>
        <translation>Esta tela nunca foi verificada.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99%</translation>
    </message>
    <message>
        <source>A to C: the patient’s right lung, from above; D to F: left.</source>
        <translation>A a C: pulmão direito do paciente, de cima para baixo; D a F: esquerdo.</translation>
    </message>
    <message>
        <source>Agrees with the severity stated below</source>
        <translation>Concorda com a gravidade indicada abaixo</translation>
    </message>
    <message>
        <source>Atypical for COVID-19 pneumonia</source>
        <translation>Atípico para pneumonia por COVID-19</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>Pneumonia por COVID-19</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Chest film report</source>
        <translation>Relatório de radiografia de tórax</translation>
    </message>
    <message>
        <source>Chest film, {0}</source>
        <translation>Radiografia de tórax, {0}</translation>
    </message>
    <message>
        <source>Conclusion of the reader</source>
        <translation>Conclusão do leitor</translation>
    </message>
    <message>
        <source>Course of the serial films</source>
        <translation>Evolução das radiografias seriadas</translation>
    </message>
    <message>
        <source>Disagrees with the severity stated below</source>
        <translation>Discorda da gravidade indicada abaixo</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Indeterminate for COVID-19 pneumonia</source>
        <translation>Indeterminado para pneumonia por COVID-19</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Esq.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitações</translation>
    </message>
    <message>
        <source>Marks: severity of each film; lines through them: its interval; dashed lines: notes that the reader has pinned. The band: within the repeatability limit of the first film, where nothing has measurably changed.</source>
        <translation>Marcas: gravidade de cada radiografia; linhas que as cruzam: seu intervalo; linhas tracejadas: notas fixadas pelo leitor. A faixa: dentro do limite de repetibilidade da primeira radiografia, em que nada mudou de forma mensurável.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Negative for pneumonia</source>
        <translation>Negativo para pneumonia</translation>
    </message>
    <message>
        <source>No measurable change</source>
        <translation>Sem mudança mensurável</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Sem pneumonia</translation>
    </message>
    <message>
        <source>No reader has signed a conclusion. What follows is the software’s alone.</source>
        <translation>Nenhum leitor assinou uma conclusão. O que segue é apenas do software.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Não comparável</translation>
    </message>
    <message>
        <source>Not signed yet by {0}.</source>
        <translation>Ainda não assinado por {0}.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Inconclusivo</translation>
    </message>
    <message>
        <source>Of what the model looked at, {0} lies inside the lungs.</source>
        <translation>Do que o modelo olhou, {0} está dentro dos pulmões.</translation>
    </message>
    <message>
        <source>Operating point in force</source>
        <translation>Ponto de operação em vigor</translation>
    </message>
    <message>
        <source>Operating point “{0}”: at or above its threshold of {1}.</source>
        <translation>Ponto de operação “{0}”: no limiar de {1} ou acima dele.</translation>
    </message>
    <message>
        <source>Operating point “{0}”: below its threshold of {1}.</source>
        <translation>Ponto de operação “{0}”: abaixo do limiar de {1}.</translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Outra pneumonia</translation>
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
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>RSNA category</source>
        <translation>Categoria RSNA</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Executado em</translation>
    </message>
    <message>
        <source>Refused: the model does not assess this film</source>
        <translation>Recusada: o modelo não avalia esta radiografia</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>ID do relatório</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório gerado em</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Uso em pesquisa e ensino. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>SHA-256 of the model file</source>
        <translation>SHA-256 do arquivo do modelo</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Severity by zone, 0 to 3 each</source>
        <translation>Gravidade por zona, 0 a 3 cada</translation>
    </message>
    <message>
        <source>Severity {0} of 18 (interval {1} to {2})</source>
        <translation>Gravidade {0} de 18 (intervalo {1} a {2})</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Signed {0} by {1}</source>
        <translation>Assinado em {0} por {1}</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data do estudo</translation>
    </message>
    <message>
        <source>Synthetic film: it shows no patient.</source>
        <translation>Radiografia sintética: não mostra nenhum paciente.</translation>
    </message>
    <message>
        <source>The colours show where the model looked, not the outline of a disease.</source>
        <translation>As cores mostram onde o modelo olhou, não o contorno de uma doença.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>The pictures in this report are compressed: read the films themselves on a diagnostic display.</source>
        <translation>As imagens deste relatório são comprimidas: leia as próprias radiografias em um monitor diagnóstico.</translation>
    </message>
    <message>
        <source>The probabilities are calibrated on the films named above; on films from other places expect worse.</source>
        <translation>As probabilidades são calibradas nas radiografias citadas acima; em radiografias de outros locais, espere resultados piores.</translation>
    </message>
    <message>
        <source>The same film with where the model looked</source>
        <translation>A mesma radiografia com o local onde o modelo olhou</translation>
    </message>
    <message>
        <source>The software reads the look of a film, not an infection: a film cannot replace a PCR test, and a finding here does not decide about a patient.</source>
        <translation>O software lê o aspecto de uma radiografia, não uma infecção: uma radiografia não substitui um teste de PCR, e um achado aqui não decide sobre um paciente.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Typical of COVID-19 pneumonia</source>
        <translation>Típico de pneumonia por COVID-19</translation>
    </message>
    <message>
        <source>What the software states</source>
        <translation>O que o software indica</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>data não informada</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>dia {0}</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>extent {0} of 8</source>
        <translation>extensão {0} de 8</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>repeatability limit {0}</source>
        <translation>limite de repetibilidade {0}</translation>
    </message>
    <message>
        <source>stored with lossy compression</source>
        <translation>armazenada com compressão com perdas</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0}: severity {1} points</source>
        <translation>{0}: gravidade {1} pontos</translation>
    </message>
    <message>
        <source>“{0}”, threshold {1} on the probability of COVID-19</source>
        <translation>“{0}”, limiar {1} na probabilidade de COVID-19</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A checksum in the file is wrong: parts of the film have changed.</source>
        <translation>Uma soma de verificação do arquivo está errada: partes da radiografia mudaram.</translation>
    </message>
    <message>
        <source>A file of this name is already there; it was left as it is.</source>
        <translation>Já existe um arquivo com este nome; ele foi deixado como estava.</translation>
    </message>
    <message>
        <source>A model could not be run on this computer.</source>
        <translation>Um modelo não pôde ser executado neste computador.</translation>
    </message>
    <message>
        <source>A rectangle to be blacked out lies outside the film.</source>
        <translation>Um retângulo a ser coberto está fora da radiografia.</translation>
    </message>
    <message>
        <source>A synthetic film against a real one</source>
        <translation>Uma radiografia sintética contra uma real</translation>
    </message>
    <message>
        <source>Add the film again.</source>
        <translation>Adicione a radiografia de novo.</translation>
    </message>
    <message>
        <source>An overlay was kept in unused bits of the pixels; the copy holds it no more.</source>
        <translation>Havia uma sobreposição em bits não usados dos pixels; a cópia não a contém mais.</translation>
    </message>
    <message>
        <source>Another program is writing to the library and does not let go of it.</source>
        <translation>Outro programa está gravando na biblioteca e não a libera.</translation>
    </message>
    <message>
        <source>Archives stand inside one another too deeply.</source>
        <translation>Há arquivos compactados aninhados em níveis demais.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>Peça permissão para lê-lo ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder, or choose another folder in the preferences.</source>
        <translation>Peça permissão para gravar na pasta ou escolha outra pasta nas preferências.</translation>
    </message>
    <message>
        <source>Ask its keeper to allow the AE title {0}.</source>
        <translation>Peça ao responsável que permita o AE title {0}.</translation>
    </message>
    <message>
        <source>Ask the archive’s keeper.</source>
        <translation>Pergunte ao responsável pelo PACS.</translation>
    </message>
    <message>
        <source>Black out a small corner: the copy is then written without compression.</source>
        <translation>Cubra um pequeno canto: a cópia é então gravada sem compressão.</translation>
    </message>
    <message>
        <source>Both are the same film</source>
        <translation>Ambas são a mesma radiografia</translation>
    </message>
    <message>
        <source>Check its disk or network folder, and your right to read it.</source>
        <translation>Verifique o disco ou a pasta de rede e a sua permissão de leitura.</translation>
    </message>
    <message>
        <source>Check that it is a PA or AP chest film, the right way up and not a negative.</source>
        <translation>Verifique se é uma radiografia de tórax PA ou AP, em pé e não um negativo.</translation>
    </message>
    <message>
        <source>Check that it is a single film and not a whole archive.</source>
        <translation>Verifique se é uma única radiografia e não um arquivo compactado inteiro.</translation>
    </message>
    <message>
        <source>Check that its disk has space left; it is to be typed again after a restart.</source>
        <translation>Verifique se há espaço no disco; ela terá de ser digitada de novo após reiniciar.</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>Verifique se o disco está conectado.</translation>
    </message>
    <message>
        <source>Check that the address is that of a DICOMweb service.</source>
        <translation>Verifique se o endereço é de um serviço DICOMweb.</translation>
    </message>
    <message>
        <source>Check that the folder exists, has space left, and may be written to.</source>
        <translation>Verifique se a pasta existe, tem espaço e permite gravação.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that its disk is connected, and that you may use it.</source>
        <translation>Verifique se a pasta existe, se o disco está conectado e se você pode usá-la.</translation>
    </message>
    <message>
        <source>Check that this computer’s disk has space left.</source>
        <translation>Verifique se há espaço no disco deste computador.</translation>
    </message>
    <message>
        <source>Check that this port of the archive speaks TLS; it may be another one.</source>
        <translation>Verifique se esta porta do PACS usa TLS; pode ser outra.</translation>
    </message>
    <message>
        <source>Check the disk or network folder, and try again.</source>
        <translation>Verifique o disco ou a pasta de rede e tente de novo.</translation>
    </message>
    <message>
        <source>Check the disk, and that the library is on a disk of this computer and not on the network.</source>
        <translation>Verifique o disco, e se a biblioteca está em um disco deste computador e não na rede.</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>Verifique o nome e se o disco ou a pasta de rede está conectado.</translation>
    </message>
    <message>
        <source>Check the network and the settings of the PACS, and try again.</source>
        <translation>Verifique a rede e as configurações do PACS e tente de novo.</translation>
    </message>
    <message>
        <source>Check the room on the disk and the rights on the folder, and try again.</source>
        <translation>Verifique o espaço no disco e as permissões da pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Check whether the disk or network folder is connected, and open the film again.</source>
        <translation>Verifique se o disco ou a pasta de rede está conectado e abra a radiografia de novo.</translation>
    </message>
    <message>
        <source>Choose PEM files that belong together, the key without a passphrase.</source>
        <translation>Escolha arquivos PEM correspondentes, com a chave sem senha.</translation>
    </message>
    <message>
        <source>Choose a film file.</source>
        <translation>Escolha um arquivo de radiografia.</translation>
    </message>
    <message>
        <source>Choose another file in Preferences, Model; the model that came with the program is there, too.</source>
        <translation>Escolha outro arquivo em Preferências, Modelo; o modelo que acompanha o programa também está lá.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another model file.</source>
        <translation>Escolha outro arquivo de modelo.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>Choose it again in the settings of the PACS.</source>
        <translation>Escolha-o de novo nas configurações do PACS.</translation>
    </message>
    <message>
        <source>Choose the film itself.</source>
        <translation>Escolha a própria radiografia.</translation>
    </message>
    <message>
        <source>Choose the film itself; if this should be one, copy or export it again.</source>
        <translation>Escolha a própria radiografia; se esta deveria ser uma, copie-a ou exporte-a de novo.</translation>
    </message>
    <message>
        <source>Choose the films inside it.</source>
        <translation>Escolha as radiografias dentro dela.</translation>
    </message>
    <message>
        <source>Choose the folder of the disc instead: its films are looked for one by one.</source>
        <translation>Escolha a pasta do disco: as radiografias são procuradas uma a uma.</translation>
    </message>
    <message>
        <source>Close other films and programs, and open it again.</source>
        <translation>Feche outras radiografias e programas e abra-a de novo.</translation>
    </message>
    <message>
        <source>Close other windows of Covid Desktop, and try again.</source>
        <translation>Feche outras janelas do Covid Desktop e tente de novo.</translation>
    </message>
    <message>
        <source>Comments inside the film's compressed pixels could not be removed safely.</source>
        <translation>Comentários dentro dos pixels comprimidos não puderam ser removidos com segurança.</translation>
    </message>
    <message>
        <source>Compare the films side by side.</source>
        <translation>Compare as radiografias lado a lado.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look at position, rotation and cut of both.</source>
        <translation>Compare as radiografias lado a lado; veja a posição, a rotação e o corte de ambas.</translation>
    </message>
    <message>
        <source>Compare the films side by side; look whether one of them lies on its side.</source>
        <translation>Compare as radiografias lado a lado; veja se uma delas está deitada.</translation>
    </message>
    <message>
        <source>Copy or download it again, or unpack it with another program.</source>
        <translation>Copie-o ou baixe-o de novo, ou descompacte-o com outro programa.</translation>
    </message>
    <message>
        <source>Copy or export the film again from its source.</source>
        <translation>Copie ou exporte a radiografia de novo a partir da origem.</translation>
    </message>
    <message>
        <source>Copy the file again.</source>
        <translation>Copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>Copy the whole disc again, or choose its folder instead of its index.</source>
        <translation>Copie o disco inteiro de novo ou escolha a pasta em vez do índice.</translation>
    </message>
    <message>
        <source>Draw it again on the film.</source>
        <translation>Desenhe-o de novo sobre a radiografia.</translation>
    </message>
    <message>
        <source>Export it as the film with its overlay.</source>
        <translation>Exporte-a como a radiografia com a sobreposição.</translation>
    </message>
    <message>
        <source>Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.</source>
        <translation>Exporte-a sem compressão ou em JPEG Lossless, JPEG-LS, JPEG 2000 ou RLE.</translation>
    </message>
    <message>
        <source>Export the film again from its source.</source>
        <translation>Exporte a radiografia de novo a partir da origem.</translation>
    </message>
    <message>
        <source>Export the film as DICOM, or choose another file.</source>
        <translation>Exporte a radiografia como DICOM ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Export the film with 8 to 16 bits.</source>
        <translation>Exporte a radiografia com 8 a 16 bits.</translation>
    </message>
    <message>
        <source>Exposure {0} against {1}</source>
        <translation>Exposição {0} contra {1}</translation>
    </message>
    <message>
        <source>Films can be read, but nothing is assessed. Reinstall Covid Desktop.</source>
        <translation>As radiografias podem ser lidas, mas nada é avaliado. Reinstale o Covid Desktop.</translation>
    </message>
    <message>
        <source>Films of two different patients</source>
        <translation>Radiografias de dois pacientes diferentes</translation>
    </message>
    <message>
        <source>If it is a real film, export it at a lower resolution.</source>
        <translation>Se for uma radiografia real, exporte-a com resolução menor.</translation>
    </message>
    <message>
        <source>If there are films in it, unpack it first, then choose the folder.</source>
        <translation>Se houver radiografias nele, descompacte-o primeiro e depois escolha a pasta.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it first, then choose the folder.</source>
        <translation>Se confia nele, descompacte-o primeiro e depois escolha a pasta.</translation>
    </message>
    <message>
        <source>Install a model file made for this version of Covid Desktop.</source>
        <translation>Instale um arquivo de modelo feito para esta versão do Covid Desktop.</translation>
    </message>
    <message>
        <source>It was left as it is. Copy the library's folder to a safe place, then put the latest backup from that folder in its place; the films themselves are not affected.</source>
        <translation>Ele foi deixado como estava. Copie a pasta da biblioteca para um lugar seguro e ponha em seu lugar o backup mais recente dessa pasta; as radiografias não são afetadas.</translation>
    </message>
    <message>
        <source>Keep the picture with its overlay instead.</source>
        <translation>Guarde em vez disso a imagem com a sobreposição.</translation>
    </message>
    <message>
        <source>Look at the whole film in the negative too, and black out all text by rectangles.</source>
        <translation>Veja a radiografia inteira também em negativo e cubra todo o texto com retângulos.</translation>
    </message>
    <message>
        <source>Made with different devices</source>
        <translation>Feitas com aparelhos diferentes</translation>
    </message>
    <message>
        <source>Make a report for each patient.</source>
        <translation>Faça um laudo para cada paciente.</translation>
    </message>
    <message>
        <source>Make room on the disk, and try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Make the PDF report again.</source>
        <translation>Faça o laudo em PDF de novo.</translation>
    </message>
    <message>
        <source>Name one that it knows in the settings of the PACS, or ask its keeper.</source>
        <translation>Indique nas configurações do PACS um que ele conheça, ou pergunte ao responsável.</translation>
    </message>
    <message>
        <source>Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.</source>
        <translation>Indique o arquivo PEM do certificado nas configurações do PACS ou pergunte ao responsável.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made to {0}.</source>
        <translation>Não foi possível fazer uma conexão criptografada com {0}.</translation>
    </message>
    <message>
        <source>No model has assessed this film.</source>
        <translation>Nenhum modelo avaliou esta radiografia.</translation>
    </message>
    <message>
        <source>No severity of the {0} film: its lungs were not found</source>
        <translation>Sem gravidade da radiografia {0}: os pulmões não foram encontrados</translation>
    </message>
    <message>
        <source>Not aligned: {0}</source>
        <translation>Não alinhada: {0}</translation>
    </message>
    <message>
        <source>Nothing of your films is affected; the file is written anew when the window closes.</source>
        <translation>Suas radiografias não são afetadas; o arquivo é gravado de novo ao fechar a janela.</translation>
    </message>
    <message>
        <source>One film was compressed with loss, the other was not</source>
        <translation>Uma radiografia foi comprimida com perda e a outra não</translation>
    </message>
    <message>
        <source>Open a frontal chest film; if the header is wrong, have it corrected.</source>
        <translation>Abra uma radiografia frontal de tórax; se o cabeçalho estiver errado, peça a correção.</translation>
    </message>
    <message>
        <source>Open a plain chest film (CR or DX).</source>
        <translation>Abra uma radiografia simples de tórax (CR ou DX).</translation>
    </message>
    <message>
        <source>Open it in a viewer for such series, or export the one film that you mean.</source>
        <translation>Abra-o em um visualizador para tais séries ou exporte a única radiografia desejada.</translation>
    </message>
    <message>
        <source>Open it to assess it.</source>
        <translation>Abra-a para avaliá-la.</translation>
    </message>
    <message>
        <source>Open or name a film first.</source>
        <translation>Abra ou indique primeiro uma radiografia.</translation>
    </message>
    <message>
        <source>Open the film again.</source>
        <translation>Abra a radiografia de novo.</translation>
    </message>
    <message>
        <source>Open the film at its full resolution.</source>
        <translation>Abra a radiografia em resolução total.</translation>
    </message>
    <message>
        <source>Open the folder beside it: the films are in there.</source>
        <translation>Abra a pasta ao lado: as radiografias estão lá.</translation>
    </message>
    <message>
        <source>Open the frontal film (PA or AP) of the same study.</source>
        <translation>Abra a radiografia frontal (PA ou AP) do mesmo estudo.</translation>
    </message>
    <message>
        <source>Position {0} against {1}</source>
        <translation>Posição {0} contra {1}</translation>
    </message>
    <message>
        <source>Put it right in the settings of the PACS.</source>
        <translation>Corrija-o nas configurações do PACS.</translation>
    </message>
    <message>
        <source>Put the patient’s ID right first.</source>
        <translation>Corrija primeiro o ID do paciente.</translation>
    </message>
    <message>
        <source>Put them right in the settings of the PACS.</source>
        <translation>Corrija-os nas configurações do PACS.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; if it happens again, please report it.</source>
        <translation>Reinstale o Covid Desktop; se voltar a acontecer, comunique o problema.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings all model files with it.</source>
        <translation>Reinstale o Covid Desktop; ele traz todos os arquivos de modelo.</translation>
    </message>
    <message>
        <source>Reinstall Covid Desktop; it brings the model file with it.</source>
        <translation>Reinstale o Covid Desktop; ele traz o arquivo de modelo.</translation>
    </message>
    <message>
        <source>Research and education use; not a medical device. Adults' frontal films only. It reads the look of a film, not an infection: a film cannot replace a PCR test.</source>
        <translation>Uso em pesquisa e ensino; não é um dispositivo médico. Apenas radiografias frontais de adultos. Ele lê o aspecto de uma radiografia, não uma infecção: uma radiografia não substitui um teste de PCR.</translation>
    </message>
    <message>
        <source>Send or copy its own file.</source>
        <translation>Envie ou copie o próprio arquivo.</translation>
    </message>
    <message>
        <source>Start Covid Desktop again.</source>
        <translation>Inicie o Covid Desktop de novo.</translation>
    </message>
    <message>
        <source>Start the newer version, or choose another library folder in the preferences.</source>
        <translation>Inicie a versão mais nova ou escolha outra pasta de biblioteca nas preferências.</translation>
    </message>
    <message>
        <source>Take them out of it: they have fields of their own in the settings of the PACS.</source>
        <translation>Retire-os dele: há campos próprios nas configurações do PACS.</translation>
    </message>
    <message>
        <source>Tell its keeper.</source>
        <translation>Avise o responsável.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>A CPU foi pedida.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed and works.</source>
        <translation>O provedor CUDA está instalado e funciona.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed but failed to start.</source>
        <translation>O provedor CUDA está instalado, mas não iniciou.</translation>
    </message>
    <message>
        <source>The CUDA provider is installed, but its driver or libraries are missing.</source>
        <translation>O provedor CUDA está instalado, mas faltam o driver ou as bibliotecas.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service does not begin with http:// or https://.</source>
        <translation>O endereço do serviço DICOMweb não começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>The address of the DICOMweb service holds a user name or password.</source>
        <translation>O endereço do serviço DICOMweb contém um nome de usuário ou uma senha.</translation>
    </message>
    <message>
        <source>The archive ({0}) asks for a certificate of this workstation.</source>
        <translation>O arquivo ({0}) pede um certificado desta estação.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the certificate of this workstation.</source>
        <translation>O arquivo ({0}) não aceitou o certificado desta estação.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not accept the user name and password.</source>
        <translation>O PACS ({0}) não aceitou o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>The archive ({0}) did not answer.</source>
        <translation>O PACS ({0}) não respondeu.</translation>
    </message>
    <message>
        <source>The archive ({0}) does not know this workstation.</source>
        <translation>O PACS ({0}) não conhece esta estação de trabalho.</translation>
    </message>
    <message>
        <source>The archive did not do what was asked ({0}).</source>
        <translation>O PACS não fez o que foi pedido ({0}).</translation>
    </message>
    <message>
        <source>The archive did not do what was asked. {0}.</source>
        <translation>O PACS não fez o que foi pedido. {0}.</translation>
    </message>
    <message>
        <source>The archive holds far more than films ever do; the rest of it was left alone.</source>
        <translation>O arquivo compactado contém muito mais do que radiografias; o resto foi deixado como estava.</translation>
    </message>
    <message>
        <source>The archive sent an object without a proper UID.</source>
        <translation>O PACS enviou um objeto sem UID válido.</translation>
    </message>
    <message>
        <source>The archive, or this part of it, is damaged or packed in an unknown way.</source>
        <translation>O arquivo compactado, ou esta parte dele, está danificado ou compactado de modo desconhecido.</translation>
    </message>
    <message>
        <source>The archive’s answer could not be understood.</source>
        <translation>A resposta do PACS não pôde ser entendida.</translation>
    </message>
    <message>
        <source>The certificate of this workstation, or its key, cannot be read.</source>
        <translation>Não é possível ler o certificado desta estação ou sua chave.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted, so nothing was sent.</source>
        <translation>O certificado de {0} não é confiável; nada foi enviado.</translation>
    </message>
    <message>
        <source>The content of the file is of no known kind; films are read from DICOM, PNG and JPEG files.</source>
        <translation>O conteúdo do arquivo é de tipo desconhecido; as radiografias são lidas de arquivos DICOM, PNG e JPEG.</translation>
    </message>
    <message>
        <source>The copy of the film could not be written into the library's folder.</source>
        <translation>A cópia da radiografia não pôde ser gravada na pasta da biblioteca.</translation>
    </message>
    <message>
        <source>The date is not known of both films</source>
        <translation>A data de ambas as radiografias não é conhecida</translation>
    </message>
    <message>
        <source>The disc's index names a film that is not there, or not on the disc.</source>
        <translation>O índice do disco cita uma radiografia que não está lá ou não está no disco.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written.</source>
        <translation>O disco falhou ao ler ou gravar a biblioteca.</translation>
    </message>
    <message>
        <source>The disk is full; what was asked of the library was not done.</source>
        <translation>O disco está cheio; o que foi pedido à biblioteca não foi feito.</translation>
    </message>
    <message>
        <source>The edges of the film look as if letters were burned into them.</source>
        <translation>As bordas da radiografia parecem ter letras gravadas.</translation>
    </message>
    <message>
        <source>The file begins like a DICOM film, but its header is damaged.</source>
        <translation>O arquivo começa como uma radiografia DICOM, mas o cabeçalho está danificado.</translation>
    </message>
    <message>
        <source>The file begins like a film, but its content is damaged and cannot be decoded.</source>
        <translation>O arquivo começa como uma radiografia, mas o conteúdo está danificado e não pode ser decodificado.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>O arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>The file could not be read from its disk.</source>
        <translation>O arquivo não pôde ser lido do disco.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>O arquivo não pôde ser lido.</translation>
    </message>
    <message>
        <source>The file could not be written to this folder.</source>
        <translation>O arquivo não pôde ser gravado nesta pasta.</translation>
    </message>
    <message>
        <source>The file does not name its own UIDs, so that nothing in DICOM can refer to it.</source>
        <translation>O arquivo não informa seus próprios UIDs; nada em DICOM pode se referir a ele.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: a part of the film is missing.</source>
        <translation>O arquivo termina antes da imagem: falta uma parte da radiografia.</translation>
    </message>
    <message>
        <source>The file has changed since the film was opened; it was not copied.</source>
        <translation>O arquivo mudou desde que a radiografia foi aberta; não foi copiado.</translation>
    </message>
    <message>
        <source>The file holds more than {0} GB; a plain film needs a small part of that.</source>
        <translation>O arquivo tem mais de {0} GB; uma radiografia simples precisa de uma pequena parte disso.</translation>
    </message>
    <message>
        <source>The file holds {0} frames (a run or a stack), not one plain film.</source>
        <translation>O arquivo contém {0} quadros (uma sequência ou uma pilha), não uma radiografia simples.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>O arquivo não está lá.</translation>
    </message>
    <message>
        <source>The file is {0}; films are read from DICOM, PNG and JPEG files.</source>
        <translation>O arquivo é {0}; as radiografias são lidas de arquivos DICOM, PNG e JPEG.</translation>
    </message>
    <message>
        <source>The file may not be read with your account.</source>
        <translation>Sua conta não pode ler o arquivo.</translation>
    </message>
    <message>
        <source>The file says that it is of modality {0}, not a plain film.</source>
        <translation>O arquivo diz que a modalidade é {0}, não uma radiografia simples.</translation>
    </message>
    <message>
        <source>The file says that it shows another body part ({0}).</source>
        <translation>O arquivo diz que mostra outra parte do corpo ({0}).</translation>
    </message>
    <message>
        <source>The file says that its picture has no rows or no columns.</source>
        <translation>O arquivo diz que a imagem não tem linhas ou não tem colunas.</translation>
    </message>
    <message>
        <source>The file says that its picture has {0} x {1} pixels; no plain film needs more than {2} on a side or {3} million in all.</source>
        <translation>O arquivo diz que a imagem tem {0} x {1} pixels; nenhuma radiografia simples precisa de mais de {2} por lado ou {3} milhões no total.</translation>
    </message>
    <message>
        <source>The file says that the patient is younger than {0} years.</source>
        <translation>O arquivo diz que o paciente tem menos de {0} anos.</translation>
    </message>
    <message>
        <source>The file says that this is a lateral film.</source>
        <translation>O arquivo diz que esta é uma radiografia lateral.</translation>
    </message>
    <message>
        <source>The file with the archive’s certificates cannot be read.</source>
        <translation>O arquivo com os certificados do PACS não pode ser lido.</translation>
    </message>
    <message>
        <source>The file's statements on the size of its picture are missing or contradict one another.</source>
        <translation>As informações do arquivo sobre o tamanho da imagem faltam ou se contradizem.</translation>
    </message>
    <message>
        <source>The files do not say that both show one patient</source>
        <translation>Os arquivos não dizem que ambos mostram o mesmo paciente</translation>
    </message>
    <message>
        <source>The file’s tags cannot be read.</source>
        <translation>As tags do arquivo não podem ser lidas.</translation>
    </message>
    <message>
        <source>The film has no patient ID by which the archive can be asked.</source>
        <translation>A radiografia não tem ID de paciente com que consultar o PACS.</translation>
    </message>
    <message>
        <source>The film is a DICOM film already.</source>
        <translation>A radiografia já é uma radiografia DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file, which has no identity in DICOM.</source>
        <translation>A radiografia é um arquivo PNG ou JPEG, sem identidade em DICOM.</translation>
    </message>
    <message>
        <source>The film is a PNG or JPEG file; the profile is made for DICOM.</source>
        <translation>A radiografia é um arquivo PNG ou JPEG; o perfil é feito para DICOM.</translation>
    </message>
    <message>
        <source>The film is compressed in a way that this workstation does not read.</source>
        <translation>A radiografia está comprimida de um modo que esta estação não lê.</translation>
    </message>
    <message>
        <source>The film is only {0} x {1} pixels.</source>
        <translation>A radiografia tem apenas {0} x {1} pixels.</translation>
    </message>
    <message>
        <source>The film is stored in colour; a window can only be kept for grey films.</source>
        <translation>A radiografia está gravada em cores; uma janela só pode ser guardada para radiografias em cinza.</translation>
    </message>
    <message>
        <source>The film says that text is burned into it.</source>
        <translation>A radiografia diz que há texto gravado nela.</translation>
    </message>
    <message>
        <source>The film taken as prior is the later one</source>
        <translation>A radiografia tomada como anterior é a mais recente</translation>
    </message>
    <message>
        <source>The film was copied from a screen or scanned, and often such films carry text.</source>
        <translation>A radiografia foi copiada de uma tela ou escaneada; muitas vezes trazem texto.</translation>
    </message>
    <message>
        <source>The film's file is gone or has changed since it was opened.</source>
        <translation>O arquivo da radiografia sumiu ou mudou desde que foi aberto.</translation>
    </message>
    <message>
        <source>The film's file is no longer where it was opened.</source>
        <translation>O arquivo da radiografia não está mais onde foi aberto.</translation>
    </message>
    <message>
        <source>The films are of different patients; a report is about one.</source>
        <translation>As radiografias são de pacientes diferentes; um laudo trata de um.</translation>
    </message>
    <message>
        <source>The films are turned or scaled against each other further than two chest films of one person should be.</source>
        <translation>As radiografias estão giradas ou escaladas entre si mais do que deveriam duas radiografias de tórax de uma pessoa.</translation>
    </message>
    <message>
        <source>The folder for the files could not be made.</source>
        <translation>A pasta para os arquivos não pôde ser criada.</translation>
    </message>
    <message>
        <source>The index of the disc (DICOMDIR) is damaged.</source>
        <translation>O índice do disco (DICOMDIR) está danificado.</translation>
    </message>
    <message>
        <source>The library could not do what was asked; nothing was changed.</source>
        <translation>A biblioteca não pôde fazer o que foi pedido; nada foi mudado.</translation>
    </message>
    <message>
        <source>The library has been closed.</source>
        <translation>A biblioteca foi fechada.</translation>
    </message>
    <message>
        <source>The library may be read but not written to.</source>
        <translation>A biblioteca pode ser lida, mas não gravada.</translation>
    </message>
    <message>
        <source>The library was written by a newer Covid Desktop (form {0}; this one knows {1}).</source>
        <translation>A biblioteca foi gravada por um Covid Desktop mais novo (forma {0}; este conhece a {1}).</translation>
    </message>
    <message>
        <source>The library's file is damaged or is not a library.</source>
        <translation>O arquivo da biblioteca está danificado ou não é uma biblioteca.</translation>
    </message>
    <message>
        <source>The library's file or folder cannot be opened.</source>
        <translation>O arquivo ou a pasta da biblioteca não pode ser aberto.</translation>
    </message>
    <message>
        <source>The lung model does not find the phantom's lungs.</source>
        <translation>O modelo de pulmões não encontra os pulmões do phantom.</translation>
    </message>
    <message>
        <source>The lung model, without which the classifier cannot work, is missing.</source>
        <translation>Falta o modelo de pulmões, sem o qual o classificador não funciona.</translation>
    </message>
    <message>
        <source>The lungs could not be found on both films.</source>
        <translation>Os pulmões não foram encontrados em ambas as radiografias.</translation>
    </message>
    <message>
        <source>The lungs of the two films do not fit over each other.</source>
        <translation>Os pulmões das duas radiografias não se encaixam um sobre o outro.</translation>
    </message>
    <message>
        <source>The model could not be run on this computer.</source>
        <translation>O modelo não pôde ser executado neste computador.</translation>
    </message>
    <message>
        <source>The model did not pass its self-test: {0}</source>
        <translation>O modelo não passou no autoteste: {0}</translation>
    </message>
    <message>
        <source>The model file cannot be used: {0}.</source>
        <translation>O arquivo de modelo não pode ser usado: {0}.</translation>
    </message>
    <message>
        <source>The model file is damaged or not an ONNX model.</source>
        <translation>O arquivo de modelo está danificado ou não é um modelo ONNX.</translation>
    </message>
    <message>
        <source>The model file is missing or cannot be read.</source>
        <translation>O arquivo de modelo falta ou não pode ser lido.</translation>
    </message>
    <message>
        <source>The model gives other figures here than when it was made.</source>
        <translation>O modelo dá aqui números diferentes de quando foi feito.</translation>
    </message>
    <message>
        <source>The model gives the figures that it gave when made.</source>
        <translation>O modelo dá os mesmos números de quando foi feito.</translation>
    </message>
    <message>
        <source>The model has learned from films of adults only; read this film without it.</source>
        <translation>O modelo aprendeu apenas com radiografias de adultos; leia esta radiografia sem ele.</translation>
    </message>
    <message>
        <source>The model stopped while assessing this film.</source>
        <translation>O modelo parou ao avaliar esta radiografia.</translation>
    </message>
    <message>
        <source>The model's own limit is not measured; that between two readers is taken</source>
        <translation>O limite próprio do modelo não foi medido; usa-se o que há entre dois leitores</translation>
    </message>
    <message>
        <source>The objects could not be put into the queue for the archive.</source>
        <translation>Os objetos não puderam ser postos na fila para o PACS.</translation>
    </message>
    <message>
        <source>The password could not be kept on this computer.</source>
        <translation>A senha não pôde ser guardada neste computador.</translation>
    </message>
    <message>
        <source>The patients differ in {0}</source>
        <translation>Os pacientes diferem em: {0}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}</source>
        <translation>Os pacientes diferem em: {0}, {1}</translation>
    </message>
    <message>
        <source>The patients differ in {0}, {1}, {2}</source>
        <translation>Os pacientes diferem em: {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>The picture holds {0} bits a pixel; plain films have 16 at most.</source>
        <translation>A imagem tem {0} bits por pixel; radiografias simples têm no máximo 16.</translation>
    </message>
    <message>
        <source>The picture is a map of computed values, not a plain film.</source>
        <translation>A imagem é um mapa de valores calculados, não uma radiografia simples.</translation>
    </message>
    <message>
        <source>The picture is neither 8-bit grey nor 8-bit colour.</source>
        <translation>A imagem não é cinza de 8 bits nem colorida de 8 bits.</translation>
    </message>
    <message>
        <source>The report could not be set as pages.</source>
        <translation>O laudo não pôde ser composto em páginas.</translation>
    </message>
    <message>
        <source>The report could not be written to this folder.</source>
        <translation>O laudo não pôde ser gravado nesta pasta.</translation>
    </message>
    <message>
        <source>The report to be wrapped is no PDF document.</source>
        <translation>O laudo a ser incluído não é um documento PDF.</translation>
    </message>
    <message>
        <source>The results could not be written to this folder.</source>
        <translation>Os resultados não puderam ser gravados nesta pasta.</translation>
    </message>
    <message>
        <source>The settings file could not be read, so the app starts with its own settings.</source>
        <translation>O arquivo de configurações não pôde ser lido; o programa inicia com as suas próprias.</translation>
    </message>
    <message>
        <source>The shape of the pixels had to be estimated to lay the films over each other</source>
        <translation>A forma dos pixels teve de ser estimada para sobrepor as radiografias</translation>
    </message>
    <message>
        <source>The two films were scored by different models or versions; score both again</source>
        <translation>As duas radiografias foram pontuadas por modelos ou versões diferentes; pontue ambas de novo</translation>
    </message>
    <message>
        <source>The {0} film was not assessed</source>
        <translation>A radiografia {0} não foi avaliada</translation>
    </message>
    <message>
        <source>The {0} film was refused: {1}</source>
        <translation>A radiografia {0} foi recusada: {1}</translation>
    </message>
    <message>
        <source>There is no film to report on.</source>
        <translation>Não há radiografia para um laudo.</translation>
    </message>
    <message>
        <source>There is no severity model</source>
        <translation>Não há modelo de gravidade</translation>
    </message>
    <message>
        <source>There is not enough memory for this film.</source>
        <translation>Não há memória suficiente para esta radiografia.</translation>
    </message>
    <message>
        <source>This DICOM file holds no picture.</source>
        <translation>Este arquivo DICOM não contém imagem.</translation>
    </message>
    <message>
        <source>This DICOM file is {0}; it holds no picture.</source>
        <translation>Este arquivo DICOM é {0}; não contém imagem.</translation>
    </message>
    <message>
        <source>This does not look like an upright frontal chest film.</source>
        <translation>Isto não parece uma radiografia frontal de tórax em pé.</translation>
    </message>
    <message>
        <source>This film or study is not in the library, or no longer.</source>
        <translation>Esta radiografia ou este estudo não está, ou não está mais, na biblioteca.</translation>
    </message>
    <message>
        <source>This installation of ONNX Runtime has no CUDA provider.</source>
        <translation>Esta instalação do ONNX Runtime não tem provedor CUDA.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Isto é um dispositivo ou um pipe, não um arquivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a film.</source>
        <translation>Isto é uma pasta, não uma radiografia.</translation>
    </message>
    <message>
        <source>This is the index of a disc (DICOMDIR), not a film.</source>
        <translation>Isto é o índice de um disco (DICOMDIR), não uma radiografia.</translation>
    </message>
    <message>
        <source>This part of the archive is larger than any film.</source>
        <translation>Esta parte do arquivo compactado é maior que qualquer radiografia.</translation>
    </message>
    <message>
        <source>This part of the archive is protected by a password.</source>
        <translation>Esta parte do arquivo compactado é protegida por senha.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it.</source>
        <translation>Tente de novo; se voltar a acontecer, comunique o problema.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, start Covid Desktop anew.</source>
        <translation>Tente de novo; se voltar a acontecer, reinicie o Covid Desktop.</translation>
    </message>
    <message>
        <source>Unpack it with the password first, then choose the folder.</source>
        <translation>Descompacte-a primeiro com a senha e depois escolha a pasta.</translation>
    </message>
    <message>
        <source>Unpack the outer ones first.</source>
        <translation>Descompacte primeiro os externos.</translation>
    </message>
    <message>
        <source>Use the archive’s https:// address in the settings of the PACS.</source>
        <translation>Use o endereço https:// do PACS nas configurações do PACS.</translation>
    </message>
    <message>
        <source>User name and password are only sent over https.</source>
        <translation>Nome de usuário e senha só são enviados por https.</translation>
    </message>
    <message>
        <source>View position known of one film only</source>
        <translation>A incidência só é conhecida de uma radiografia</translation>
    </message>
    <message>
        <source>Weights: research and education, non-commercial; some of the films carry CC BY-NC and competition licences. Code: Apache-2.0.</source>
        <translation>Pesos: pesquisa e ensino, sem uso comercial; algumas radiografias têm licenças CC BY-NC e de competições. Código: Apache-2.0.</translation>
    </message>
    <message>
        <source>Wrap it as a DICOM film first.</source>
        <translation>Converta-a primeiro em uma radiografia DICOM.</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>uma imagem BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture outside DICOM</source>
        <translation>uma imagem JPEG 2000 fora do DICOM</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>uma imagem TIFF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>um arquivo ZIP ou um documento de escritório</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>um documento</translation>
    </message>
    <message>
        <source>a list of key pictures</source>
        <translation>uma lista de imagens-chave</translation>
    </message>
    <message>
        <source>a number of its card is out of range</source>
        <translation>um número da ficha está fora do intervalo</translation>
    </message>
    <message>
        <source>a presentation state</source>
        <translation>um estado de apresentação</translation>
    </message>
    <message>
        <source>a radiotherapy plan</source>
        <translation>um plano de radioterapia</translation>
    </message>
    <message>
        <source>a registration</source>
        <translation>um registro de imagens</translation>
    </message>
    <message>
        <source>a set of radiotherapy structures</source>
        <translation>um conjunto de estruturas de radioterapia</translation>
    </message>
    <message>
        <source>a structured report</source>
        <translation>um laudo estruturado</translation>
    </message>
    <message>
        <source>an electrocardiogram</source>
        <translation>um eletrocardiograma</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>it carries no model card</source>
        <translation>não traz ficha de modelo</translation>
    </message>
    <message>
        <source>it is no {0} model</source>
        <translation>não é um modelo do tipo “{0}”</translation>
    </message>
    <message>
        <source>its card has format {0}, not {1}</source>
        <translation>a ficha tem o formato {0}, não {1}</translation>
    </message>
    <message>
        <source>its card is damaged</source>
        <translation>a ficha está danificada</translation>
    </message>
    <message>
        <source>its card is damaged or missing</source>
        <translation>a ficha está danificada ou falta</translation>
    </message>
    <message>
        <source>its card names no lung margin</source>
        <translation>a ficha não indica margem pulmonar</translation>
    </message>
    <message>
        <source>its classes are not the three that this program states</source>
        <translation>as classes não são as três que este programa declara</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} contra {1}</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Something inside the program failed.</source>
        <translation>Algo dentro do programa falhou.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with the log file.</source>
        <translation>Tente de novo; se voltar a acontecer, comunique o problema com o arquivo de log.</translation>
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
        <translation>Uso em pesquisa e ensino. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>Severity, total 0 to 18</source>
        <translation>Gravidade, total de 0 a 18</translation>
    </message>
    <message>
        <source>Zones, 0 to 3 each (A to C right lung, D to F left)</source>
        <translation>Zonas, 0 a 3 cada (A a C pulmão direito, D a F esquerdo)</translation>
    </message>
    <message>
        <source>blue band: no measurable change since the first film</source>
        <translation>faixa azul: sem mudança mensurável desde a primeira radiografia</translation>
    </message>
    <message>
        <source>circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model</source>
        <translation>círculo PA, quadrado AP, losango desconhecida; vazado: recusada, sem gravidade ou outro modelo</translation>
    </message>
</context>
<context>
    <name>true_size</name>
    <message>
        <source>True size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>True size at the detector; inside the patient all is smaller</source>
        <translation>Tamanho real no detector; dentro do paciente tudo é menor</translation>
    </message>
    <message>
        <source>True size of the film that was scanned</source>
        <translation>Tamanho real do filme digitalizado</translation>
    </message>
    <message>
        <source>True size, magnification estimated</source>
        <translation>Tamanho real, magnificação estimada</translation>
    </message>
    <message>
        <source>screen not measured</source>
        <translation>tela não medida</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 day after</source>
        <translation>1 dia depois</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 dia antes</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99%</translation>
    </message>
    <message>
        <source>Agrees with the model’s severity</source>
        <translation>Concorda com a gravidade do modelo</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Avaliada</translation>
    </message>
    <message>
        <source>Assessing…</source>
        <translation>Avaliando…</translation>
    </message>
    <message>
        <source>Atypical</source>
        <translation>Atípico</translation>
    </message>
    <message>
        <source>COVID-19 is at or above the threshold of {0}.</source>
        <translation>COVID-19 está no limiar de {0} ou acima dele.</translation>
    </message>
    <message>
        <source>COVID-19 is below the threshold of {0}.</source>
        <translation>COVID-19 está abaixo do limiar de {0}.</translation>
    </message>
    <message>
        <source>COVID-19 pneumonia</source>
        <translation>Pneumonia por COVID-19</translation>
    </message>
    <message>
        <source>Click or press Enter to open it</source>
        <translation>Clique ou pressione Enter para abrir</translation>
    </message>
    <message>
        <source>Disagrees with the model’s severity</source>
        <translation>Discorda da gravidade do modelo</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
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
        <translation>O arquivo não está em seu lugar: conecte a unidade ou procure as radiografias movidas</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>No pneumonia</source>
        <translation>Sem pneumonia</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não visto</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Ainda não exibida</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Inconclusivo</translation>
    </message>
    <message>
        <source>Operating point “{0}”: </source>
        <translation>Ponto de operação “{0}”: </translation>
    </message>
    <message>
        <source>Other pneumonia</source>
        <translation>Outra pneumonia</translation>
    </message>
    <message>
        <source>Own severity total: {0} of 18</source>
        <translation>Total próprio de gravidade: {0} de 18</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Research and education use. Not a medical device.</source>
        <translation>Uso em pesquisa e ensino. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>Signed by {0}, {1}</source>
        <translation>Assinado por {0}, {1}</translation>
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
        <translation>automática, pulmões</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>osso</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>nasc. {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos os lados</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>data desconhecida</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>dia {0}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>faixa completa</translation>
    </message>
    <message>
        <source>high specificity</source>
        <translation>alta especificidade</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>lines and tubes</source>
        <translation>cateteres e tubos</translation>
    </message>
    <message>
        <source>lossy</source>
        <translation>com perdas</translation>
    </message>
    <message>
        <source>lossy {0}:1</source>
        <translation>com perdas {0}:1</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>pulmão</translation>
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
        <translation>sem nome</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>não aberta</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mesmo dia</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>rastreamento</translation>
    </message>
    <message>
        <source>size of a pixel unknown</source>
        <translation>tamanho do pixel desconhecido</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} (older model)</source>
        <translation>{0} (modelo mais antigo)</translation>
    </message>
    <message>
        <source>{0} days after</source>
        <translation>{0} dias depois</translation>
    </message>
    <message>
        <source>{0} days before</source>
        <translation>{0} dias antes</translation>
    </message>
    <message>
        <source>{0} mm ({1})</source>
        <translation>{0} mm ({1})</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} anos</translation>
    </message>
    <message>
        <source>{0} × {1}, {2} bit, {3}</source>
        <translation>{0} × {1}, {2} bits, {3}</translation>
    </message>
</context>
</TS>
