using System.Collections.Frozen;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Given names that are frequent where German is spoken. Before a withheld family name only such a word, or one from the registers, tells of
/// somebody else: <c>Robert Rüsterberg</c>, not <c>Mutter Rüsterberg</c> or <c>Abg. Rüsterberg</c>.
/// </summary>
internal static class GivenNames
{
    /// <summary>Those that texts have as ordinary words just as often.</summary>
    private static readonly FrozenSet<string> Words = new[] { "august", "ernst", "heide", "iris", "kai", "mark", "rosa", "rose", "till", "viola", "wolf" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> All =
        (
            "Aaron Abdul Abdullah Achim Adalbert Adam Adda Adele Adelheid Adem Adrian Adriana Agata Agathe Agnes Agnieszka Ahmad Ahmed Ahmet Aileen Aisha Akin Alain Alan Alba Alban Albert Alberto Albin "
            + "Albrecht Alejandro Aleksandar Aleksander Aleksandra Alena Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexandre Alexej Alexia Alexis Alf Alfons Alfred Ali Alice Alicia Alina "
            + "Alisa Alma Alois Aloisia Alwin Alwine Amalia Amalie Amelie Amin Amina Amir Amira Ana Anastasia Anatoli Andi Andre Andrea Andreas Andrej Andrew Andrzej André Anette Angela Angelika Angelina "
            + "Angelo Anika Anja Anjali Anke Ann Anna Annabell Annalena Anne Annedore Annegret Anneke Anneli Annelie Anneliese Annelore Annemarie Annett Annette Anni Annika Annkathrin Anouk Ansgar Antje "
            + "Anton Antonia Antonio Antonius Apollonia Arend Arian Ariane Arif Arjen Armin Arnd Arndt Arne Arnfried Arno Arnold Arnulf Aron Artem Arthur Artur Arved Arvid Arzu Asja Astrid Asya Athanasios "
            + "August Auguste Augustin Aurelia Axel Ayhan Aylin Ayse Ayşe Aziz Babette Baldur Balthasar Barbara Barnabas Bart Bartholomäus Basil Bastian Beata Beate Beatrice Beatrix Bela Belinda Ben Bendix "
            + "Benedikt Benedikta Bengt Benita Benjamin Benno Bente Berfin Berit Bernadette Bernard Bernd Bernhard Bernhardine Bernt Bert Berta Bertha Berthold Bertold Bertram Bettina Betty Bianca Bianka "
            + "Bilal Birger Birgit Birgitta Birgitte Birte Birthe Björn Blanka Bob Bodo Bogdan Boris Brian Brigitta Brigitte Brit Britta Brunhilde Bruno Burak Burkard Burkhard Burkhardt Bärbel Béla Carina "
            + "Carl Carla Carlo Carlos Carlotta Carmen Carola Carolin Carolina Caroline Carsten Catharina Catherine Catrin Cecilia Celal Celina Celine Cem Cemal Chantal Charles Charlotte Chiara Chloe Chris "
            + "Christa Christel Christian Christiane Christin Christina Christine Christl Christof Christoph Christopher Cindy Claas Claire Clara Clarissa Claudia Claudio Claudius Claus Clemens Colin "
            + "Connie Conny Constantin Constanze Cora Cordelia Cordula Corinna Cornelia Cornelius Cosima Curt Cynthia Cyrill Cäcilia Cäcilie Dagmar Dagobert Dalia Damian Damir Dan Dana Dani Daniel Daniela "
            + "Danielle Danilo Danuta Daria Dario Darius Darja David Davide Dean Debora Deborah Deike Denis Denise Deniz Dennis Derya Desiree Detlef Detlev Diana Dieter Diethard Diethelm Diether Diethild "
            + "Dietlind Dietmar Dietrich Dilara Dilek Dimitri Dimitrios Dina Dirk Ditmar Dmitri Dolores Dominic Dominik Dominika Dominique Donata Donatus Dora Doreen Dorian Doris Dorit Dorle Dorota "
            + "Dorothea Dorothee Dragan Dunja Dustin Dylan Désirée Dörte Dörthe Ebba Eberhard Ebru Eckard Eckart Eckbert Eckehard Eckhard Eckhart Eda Edda Edelgard Edeltraud Edeltraut Edgar Edith Editha "
            + "Edmund Eduard Edward Edwin Effi Egbert Egon Ehrenfried Eike Eileen Eilert Ekaterina Ekkehard Ekkehart Elena Eleni Eleonora Eleonore Elfi Elfriede Elia Elias Elif Elina Elinor Elisa Elisabeth "
            + "Elise Elizabeth Elke Ella Ellen Elli Elly Elmar Elsa Elsbeth Else Elvira Emanuel Emel Emil Emilia Emilie Emily Emin Emine Emma Emmanuel Emmi Emmy Emre Enes Engelbert Enno Enrico Enver Ercan "
            + "Erdal Erhan Erhard Erhart Eric Erich Erik Erika Erkan Erna Ernestine Ernst Erol Erwin Esin Esma Esra Ester Esther Etienne Eugen Eugenia Eugenie Eva Evelin Eveline Evelyn Evi Evita Ewa Ewald "
            + "Fabian Fabienne Fabio Fadime Falk Falko Fanny Farid Fatih Fatima Fatma Fatou Felicia Felicitas Felix Felizitas Ferdi Ferdinand Ferhat Fermin Fernando Fiete Filip Filiz Finja Finn Fiona Firat "
            + "Flora Florentin Florentine Florian Folker Folkert Franca Francesca Francesco Francis Franco Francois Frank Franka Franz Franziska Franziskus Frauke Fred Freda Freddy Frederic Frederick "
            + "Frederik Frederike Freimut Freya Frida Frieda Friedbert Friedel Friederike Friedhelm Friedrich Friedrun Frigga Frithjof Fritz Fynn Gabi Gabor Gabriel Gabriela Gabriele Gaby Gamze Gebhard "
            + "Gela Georg George Georgios Gerald Geraldine Gerard Gerd Gerda Gereon Gergana Gerhard Gerhardt Gerhild Gerit Gerlind Gerlinde Gernot Gero Gerold Gerrit Gert Gerta Gertraud Gertraude Gertrud "
            + "Gertrude Gesa Gesche Gesine Gianluca Gideon Gila Gilbert Gina Giovanna Giovanni Gisbert Gisela Gislinde Gitta Gitte Giulia Giuseppe Gloria Godehard Goran Gorden Gordon Gottfried Gotthard "
            + "Gotthilf Gotthold Gottlieb Grazyna Gregor Greta Grete Gretel Grit Gritt Gudrun Guido Gunda Gundel Gundolf Gundula Gunnar Gunter Gunther Gustav Guy Götz Gülay Gülcan Gülden Güler Gülsen "
            + "Günter Günther Hagen Hakan Halil Halime Halina Hamid Hamza Hanna Hannah Hannelore Hannes Hanni Hans Hansi Hansjörg Hanspeter Harald Hardy Harm Harri Harro Harry Hartmut Hartwig Hasan Hassan "
            + "Hatice Hauke Hayriye Hedda Heddy Hedi Hedwig Heide Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heike Heiko Heiner Heini Heino Heinrich Heintje Heinz Helen Helena Helene Helga "
            + "Helge Hella Helma Helmar Helmut Helmuth Heloise Hendrick Hendrik Hendrike Hennes Henning Henny Henri Henriette Henrik Henrike Henry Herbert Heribert Herlinde Hermann Hermine Herta Hertha "
            + "Hilal Hilda Hilde Hildegard Hildegund Hilger Hilke Hilmar Hiltraud Hiltrud Hinnerk Hinrich Hjalmar Holger Holm Horst Hubert Hubertus Hugo Hulda Humbert Hussein Hülya Hüseyin Ian Ibrahim Ida "
            + "Idris Ignaz Igor Ilaria Ilja Ilka Ilona Ilse Imke Immo Imre Ina Inca Ines Inga Inge Ingeborg Ingelore Ingo Ingolf Ingrid Ingrun Inka Inken Insa Ioannis Ira Irena Irene Irina Iris Irma Irmela "
            + "Irmgard Irmhild Irmtraud Irmtraut Irmtrud Isaak Isabel Isabell Isabella Isabelle Ismail Isolde Ivan Ivana Ivo Ivonne Iwan Iwona Izabela Jacek Jack Jacob Jacqueline Jacques Jadwiga Jakob "
            + "Jakub James Jamila Jan Jana Janek Janet Janette Janina Janine Janis Janka Janna Janne Jannes Jannik Jannis Janosch Janusz Jaqueline Jaromir Jaroslaw Jasmin Jasmina Jason Jasper Javier Jean "
            + "Jeanette Jeannette Jeannine Jelena Jella Jendrik Jennifer Jenny Jens Jeremias Jeremy Jerome Jerzy Jesko Jesper Jessica Jessika Jette Jil Jill Jim Joachim Joan Joana Joanna Jobst Jochem "
            + "Jochen Joel Joelle Johan Johann Johanna Johannes John Johnny Jolanda Jolanta Jolina Jonas Jonathan Joos Joost Jorge Josa Joschka Jose Josef Josefa Josefin Josefine Joseph Josephin Josephine "
            + "Joshua Jost Josua José Joy Juan Judith Julia Julian Juliana Juliane Julie Julien Juliette Julika Julius Jupp Jurek Jurij Justin Justina Justine Justus Jutta Jördis Jörg Jörgen Jörn Jürg "
            + "Jürgen Kadir Kai Kaj Kamil Kamila Karen Karim Karin Karina Karl Karla Karlfried Karlheinz Karlotta Karola Karolin Karolina Karoline Karsten Kasimir Kaspar Kassandra Katalin Katarina "
            + "Katarzyna Katharina Katherine Kathleen Kathrin Kati Katinka Katja Katrin Katrina Kay Kazim Keith Kemal Kenan Kenneth Keno Kerim Kerstin Kevin Khaled Kilian Kim Kira Kirsten Kirsti Kirstin "
            + "Kjell Klaas Klara Klaudia Klaus Klausdieter Klemens Knud Knut Kolja Konrad Konradin Konstantin Konstantinos Konstanze Kora Korbinian Kordula Korinna Kornelia Kornelius Kristian Kristiane "
            + "Kristin Kristina Kristine Kristof Krystyna Krzysztof Kunibert Kunigunde Kuno Kurt Kyra Käte Käthe Käthi Lambert Lara Larissa Lars Lasse Laszlo Laura Laurens Laurent Laurentius Laurenz Laurin "
            + "Lavinia Lea Leah Leander Leif Leila Lena Lenard Leni Lenka Lennard Lennart Lennert Lenny Lenz Leo Leon Leona Leonard Leonardo Leone Leonhard Leonhardt Leoni Leonie Leonora Leonore Leopold "
            + "Leopoldine Leslie Leszek Levent Levi Levin Lewin Leyla Lia Liam Liane Lidia Liesa Liesbeth Liesel Lieselotte Lilian Liliana Liliane Lilli Lilly Lily Lina Linda Linn Linnea Linus Lisa Lisbeth "
            + "Lisette Liv Livia Ljubica Lola Lore Lorena Lorenz Loretta Lothar Lotta Lotte Lou Louis Louisa Louise Luc Luca Lucas Lucia Lucian Lucie Lucienne Lucius Lucy Ludger Ludmila Ludolf Ludwig "
            + "Ludwiga Luigi Luis Luisa Luise Luitgard Luitpold Lukas Lutz Luzia Luzie Lydia Lyn Lynn Maarten Maciej Madeleine Madita Madlen Magda Magdalena Magdalene Magnus Mahmoud Mahmut Maik Maike Maja "
            + "Malek Malena Malgorzata Malik Malin Malina Malte Malwine Mandy Manfred Manja Manon Manuel Manuela Mara Marc Marcel Marcella Marcello Marcin Marco Marcos Marcus Marek Maren Margaret Margareta "
            + "Margarete Margarethe Margarita Margit Margitta Margot Margret Margrit Maria Marian Mariana Marianna Marianne Marie Mariella Marieluise Marietta Marija Marika Marike Marilena Marina Mario "
            + "Marion Marisa Marit Marita Marius Mark Marko Markus Marleen Marlen Marlena Marlene Marlies Marliese Marlis Marlon Marta Marten Martha Marthe Martin Martina Martine Marvin Mary Mascha Massimo "
            + "Mateusz Mathias Mathilda Mathilde Mathis Matilda Mats Mattea Matteo Matthew Matthias Matthis Matthäus Matti Maura Maurice Mauritius Mauro Max Maxi Maxim Maxime Maximilian Maximiliane Maya "
            + "Mechthild Mechtild Meggy Mehmet Meike Meinhard Meinolf Meinrad Melanie Melek Melina Melinda Melisa Melissa Melitta Melvin Meral Mercedes Merle Merlin Mert Meryem Metin Mia Micha Michael "
            + "Michaela Michail Michal Michel Michele Michelle Michi Miguel Mika Mikael Mike Miklos Mila Milan Milena Milica Milos Mina Minh Minna Mira Miranda Mirco Mireille Mirella Miriam Mirja Mirjam "
            + "Mirjana Mirko Miroslav Mohamad Mohamed Mohammad Mohammed Moira Mona Monia Monica Monika Monique Moritz Morris Mostafa Muhammad Muhammed Murat Musa Mustafa Myriam Nadia Nadin Nadine Nadja "
            + "Naima Nancy Naomi Narges Nasrin Natalia Natalie Natascha Nathalie Nathan Nathanael Nazan Necla Neele Nele Nelli Nelly Nepomuk Nermin Nesrin Nevin Nia Niccolo Nick Nicky Niclas Nico Nicola "
            + "Nicolai Nicolas Nicole Niels Nihat Niklas Niklaus Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikoletta Nilgün Nils Nina Nino Noah Noel Noemi Nora Norah Norbert Norma Norman "
            + "Notburga Nuno Nuray Nurcan Nuri Nuria Nurten Oda Olaf Olav Ole Oleg Olga Oliver Olivia Olivier Omar Onno Orhan Ortrud Ortrun Ortwin Osama Oscar Oskar Osman Oswald Oswin Otfried Othmar Otmar "
            + "Ottfried Ottilie Otto Ottokar Ottomar Pablo Paola Paolo Pascal Pascale Patrice Patricia Patrick Patrik Patrizia Patty Paul Paula Paulina Pauline Paulus Pavel Pawel Pedro Peer Peggy Penelope "
            + "Pervin Peter Petr Petra Petros Petrus Philine Philip Philipp Philippa Philippe Phillip Philomena Pia Pierre Piet Pieter Pietro Pilar Pinar Piotr Pirmin Pius Polina Priscilla Priska Quentin "
            + "Quirin Rabea Rachel Rafael Rafaela Raffael Rahel Raimar Raimond Raimund Rainald Rainer Raja Ralf Ralph Ramazan Ramon Ramona Randolf Raoul Raphael Raphaela Rasmus Raul Raymond Rebecca Rebekka "
            + "Recep Regina Regine Reimar Reimer Reimund Reina Reiner Reinhard Reinhardt Reinhild Reinhilde Reinhold Reinold Remo Rena Renata Renate Renato Rene Renee René Renée Resi Reza Ria Ricarda "
            + "Ricardo Richard Richarda Rico Rieke Rika Rike Rita Robert Roberta Roberto Robin Rocco Roderich Roger Roland Rolanda Rolf Roman Romana Romina Romy Ron Ronald Ronja Ronny Rosa Rosalia Rosalie "
            + "Rosalinde Rosamunde Rosanna Rose Rosel Roselinde Rosemarie Rosi Rosina Rosita Roswita Roswitha Rouven Roy Ruben Rudi Rudolf Rudolph Runa Rune Ruprecht Ruslan Ruth Ruud Rüdiger Sabina Sabine "
            + "Sabrina Sacha Sadik Sahra Sally Salome Salvatore Sam Samantha Samet Sami Samira Samuel Sana Sander Sandra Sandro Sandy Sanja Sanne Sara Sarah Sascha Saskia Sebastian Sebastiano Seda Selim "
            + "Selina Selma Semra Senta Serap Serdar Serena Sergej Sergio Serkan Severin Sevgi Sevim Shirin Sibel Sibyll Sibylla Sibylle Sidonie Siegbert Siegfried Sieghard Sieglinde Siegmar Siegmund "
            + "Siegrid Siegrun Sigismund Sigmar Sigmund Signe Sigrid Sigrun Sigurd Silas Silja Silke Silvan Silvana Silvester Silvia Silvio Simin Simon Simona Simone Sina Sinan Sinja Slavica Slawomir "
            + "Smilla Sofia Sofie Solveig Sonja Sonya Sophia Sophie Stanislaus Stanislaw Stefan Stefania Stefanie Steffen Steffi Stella Sten Stephan Stephanie Stephen Steve Steven Stilla Stina Stine "
            + "Sturmius Susan Susann Susanna Susanne Susi Svea Sven Svenja Svetlana Swantje Swen Swenja Swetlana Sybill Sybille Sylke Sylvia Sylvie Sylwia Sören Tabea Tabita Tamara Tamas Tamer Tania Tanja "
            + "Tarek Tariq Tassilo Tatiana Tatjana Tayfun Ted Teresa Terese Tessa Thea Theda Thekla Theo Theobald Theodor Theodora Theresa Therese Theresia Thies Thilo Thomas Thoralf Thorben Thore Thorsten "
            + "Thure Tibor Tiffany Till Tillmann Tilman Tilmann Tilo Tim Timm Timo Timon Timothy Timur Tina Tine Tineke Titus Tjark Tobias Tom Tomas Tomasz Tomislav Tommy Toni Tonja Tony Torben Tore Torge "
            + "Torsten Traude Traudel Traudl Traugott Traute Trixi Trude Tuncay Turgut Udo Ulf Uli Ulla Ulli Ulrich Ulrika Ulrike Ulvi Umut Urs Ursel Ursula Uschi Uta Ute Utz Uwe Valentin Valentina Valeria "
            + "Valerie Valeska Vanessa Vera Verena Veronica Veronika Veysel Vicky Victor Victoria Viktor Viktoria Vincent Vincenzo Vinzenz Viola Violetta Virginia Vitali Vittorio Vivian Viviane Vivien "
            + "Volker Volkert Volkhard Volkmar Vural Wahid Walburga Waldemar Waldtraut Waleri Walid Wally Walter Walther Waltraud Waltraut Wanda Wassili Wencke Wendelin Wenke Wenzel Wera Werner Wibke "
            + "Wiebke Wieland Wienke Wigand Wilfried Wilhelm Wilhelmina Wilhelmine Wilko Willi William Willibald Willy Wilma Wilmar Wiltrud Winfrid Winfried Winnie Wladimir Wojciech Wolf Wolfdieter "
            + "Wolfgang Wolfhard Wolfram Wulf Wunibald Xaver Xavier Xenia Xenja Yannic Yannick Yannik Yara Yasemin Yasin Yasmin Yasmina Yavuz Yilmaz Ylva Yusuf Yves Yvette Yvonne Zacharias Zara Zarah "
            + "Zdenka Zeki Zenta Zeynep Ziya Zoe Zoltan Zuzanna Ömer Özcan Özgür Özlem Ümit"
        ).Split(' ').Select(name => NameKey.Of(name)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="key">As <see cref="NameKey"/> makes it; of <c>anna-lena</c> the first part is looked at.</param>
    public static bool Contains(string key) => All.Contains(key.Contains('-', StringComparison.Ordinal) ? NameKey.First(key, '-').ToString() : key);

    /// <summary>Whether a given name may well be no name where it stands alone: the coin <c>Mark</c>, the month <c>August</c>.</summary>
    public static bool IsWord(string key) => Words.Contains(key);

    /// <summary>Whether a part that ends with a point stands for a given name: <c>k.</c>, <c>chr.</c>; others are offices: <c>abg.</c></summary>
    public static bool IsInitial(ReadOnlySpan<char> key) => key is [_, '.'] or "ch." or "chr." or "ph." or "st." or "th." or "joh.";
}
