/**
 * The municipalities of Finland by province, as classified in 2025 and 2026 (unchanged since 1.1.2021, but for mergers).
 * Officially bilingual ones have their Swedish name after a slash.
 */
const BY_PROVINCE = {
  uusimaa: `Askola, Espoo/Esbo, Hanko/Hangö, Helsinki/Helsingfors, Hyvinkää/Hyvinge, Inkoo/Ingå, Järvenpää/Träskända,
    Karkkila/Högfors, Kauniainen/Grankulla, Kerava/Kervo, Kirkkonummi/Kyrkslätt, Lapinjärvi/Lappträsk, Lohja/Lojo,
    Loviisa/Lovisa, Myrskylä/Mörskom, Mäntsälä, Nurmijärvi, Pornainen/Borgnäs, Porvoo/Borgå, Pukkila,
    Raasepori/Raseborg, Sipoo/Sibbo, Siuntio/Sjundeå, Tuusula/Tusby, Vantaa/Vanda, Vihti/Vichtis`,
  'varsinais-suomi': `Aura, Kaarina/St Karins, Kemiönsaari/Kimitoön, Koski Tl, Kustavi/Gustavs, Laitila, Lieto/Lundo,
    Loimaa, Marttila, Masku, Mynämäki, Naantali/Nådendal, Nousiainen/Nousis, Oripää, Paimio/Pemar, Parainen/Pargas,
    Pyhäranta, Pöytyä, Raisio/Reso, Rusko, Salo, Sauvo/Sagu, Somero, Taivassalo/Tövsala, Turku/Åbo,
    Uusikaupunki/Nystad, Vehmaa`,
  satakunta: `Eura, Eurajoki/Euraåminne, Harjavalta, Huittinen, Jämijärvi, Kankaanpää, Karvia, Kokemäki/Kumo,
    Merikarvia/Sastmola, Nakkila, Pomarkku/Påmark, Pori/Björneborg, Rauma/Raumo, Siikainen, Säkylä, Ulvila/Ulvsby`,
  'kanta-häme': `Forssa, Hattula, Hausjärvi, Humppila, Hämeenlinna/Tavastehus, Janakkala, Jokioinen, Loppi, Riihimäki,
    Tammela, Ypäjä`,
  pirkanmaa: `Akaa, Hämeenkyrö, Ikaalinen, Juupajoki, Kangasala, Kihniö, Kuhmoinen, Lempäälä, Mänttä-Vilppula, Nokia,
    Orivesi, Parkano, Pirkkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tampere/Tammerfors, Urjala, Valkeakoski,
    Vesilahti, Virrat, Ylöjärvi`,
  'päijät-häme': `Asikkala, Hartola, Heinola, Hollola, Iitti, Kärkölä, Lahti/Lahtis, Orimattila, Padasjoki, Sysmä`,
  kymenlaakso: `Hamina/Fredrikshamn, Kotka, Kouvola, Miehikkälä, Pyhtää/Pyttis, Virolahti`,
  'etelä-karjala': `Imatra, Lappeenranta/Villmanstrand, Lemi, Luumäki, Parikkala, Rautjärvi, Ruokolahti, Savitaipale,
    Taipalsaari`,
  'etelä-savo': `Enonkoski, Hirvensalmi, Juva, Kangasniemi, Mikkeli/S:t Michel, Mäntyharju, Pertunmaa, Pieksämäki,
    Puumala, Rantasalmi, Savonlinna/Nyslott, Sulkava`,
  'pohjois-savo': `Iisalmi/Idensalmi, Joroinen, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi,
    Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä`,
  'pohjois-karjala': `Heinävesi, Ilomantsi, Joensuu, Juuka, Kitee, Kontiolahti, Lieksa, Liperi, Nurmes, Outokumpu,
    Polvijärvi, Rääkkylä, Tohmajärvi`,
  'keski-suomi': `Hankasalmi, Joutsa, Jyväskylä, Jämsä, Kannonkoski, Karstula, Keuruu, Kinnula, Kivijärvi, Konnevesi,
    Kyyjärvi, Laukaa, Luhanka, Multia, Muurame, Petäjävesi, Pihtipudas, Saarijärvi, Toivakka, Uurainen, Viitasaari,
    Äänekoski`,
  'etelä-pohjanmaa': `Alajärvi, Alavus/Alavo, Evijärvi, Ilmajoki, Isojoki, Isokyrö/Storkyro, Karijoki, Kauhajoki,
    Kauhava, Kuortane, Kurikka, Lappajärvi, Lapua, Seinäjoki, Soini, Teuva, Vimpeli, Ähtäri`,
  pohjanmaa: `Kaskinen/Kaskö, Korsnäs, Kristiinankaupunki/Kristinestad, Kruunupyy/Kronoby, Laihia, Luoto/Larsmo,
    Maalahti/Malax, Mustasaari/Korsholm, Närpiö/Närpes, Pedersören kunta/Pedersöre, Pietarsaari/Jakobstad,
    Uusikaarlepyy/Nykarleby, Vaasa/Vasa, Vöyri/Vörå`,
  'keski-pohjanmaa': `Halsua, Kannus, Kaustinen/Kaustby, Kokkola/Karleby, Lestijärvi, Perho, Toholampi, Veteli/Vetil`,
  'pohjois-pohjanmaa': `Alavieska, Haapajärvi, Haapavesi, Hailuoto/Karlö, Ii, Kalajoki, Kempele, Kuusamo, Kärsämäki,
    Liminka, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Oulu/Uleåborg, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä,
    Raahe/Brahestad, Reisjärvi, Sievi, Siikajoki, Siikalatva, Taivalkoski, Tyrnävä, Utajärvi, Vaala, Ylivieska`,
  kainuu: `Hyrynsalmi, Kajaani/Kajana, Kuhmo, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi`,
  lappi: `Enontekiö, Inari, Kemi, Kemijärvi, Keminmaa, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Posio, Ranua,
    Rovaniemi, Salla, Savukoski, Simo, Sodankylä, Tervola, Tornio/Torneå, Utsjoki, Ylitornio/Övertorneå`,
  ahvenanmaa: `Brändö, Eckerö, Finström, Föglö, Geta, Hammarland, Jomala, Kumlinge, Kökar, Lemland, Lumparland,
    Maarianhamina/Mariehamn, Saltvik, Sottunga, Sund, Vårdö`,
} as const;

export type Province = keyof typeof BY_PROVINCE;

export interface Municipality {
  /** The Finnish name, or the only official one. */
  readonly name: string;
  readonly province: Province;
}

let byName: ReadonlyMap<string, Municipality> | undefined;

/** The municipality of a Finnish or Swedish name in any letter case; undefined when Finland has none of that name. */
export function municipalityNamed(name: string): Municipality | undefined {
  byName ??= new Map(
    (Object.keys(BY_PROVINCE) as Province[]).flatMap((province) =>
      BY_PROVINCE[province].split(/,\s+/).flatMap((names) => {
        const [finnish = '', ...swedish] = names.split('/');
        return [finnish, ...swedish].map((each) => [each.toLowerCase(), { name: finnish, province }] as const);
      }),
    ),
  );
  return byName.get(name.trim().toLowerCase());
}
