import { term } from './term.ts';

export const namings = {
  named: term(
    ['manbalarda klaster deb atalgan', 'назван кластером в источниках', 'called a cluster'],
    ['Oʻz manbalari uni klaster deb ataydi.', 'Его источники называют его кластером.', 'Its own sources call it a cluster.'],
  ),
  functional: term(
    ['klaster kabi ishlaydi', 'работает как кластер', 'works like a cluster'],
    [
      'Klaster kabi ishlaydi, lekin manbalarda bunday atalmagan.',
      'Работает как кластер, но источники его так не называют.',
      'It works like a cluster, though no source calls it one.',
    ],
  ),
  borderline: term(
    ['yaqin amaliyot', 'смежная практика', 'related practice'],
    [
      'Bitta muassasa yoki ikki tomonlama aloqa; klasterlardan alohida sanaladi.',
      'Одно учреждение или двусторонняя связь; считается отдельно от кластеров.',
      'One institution or a tie of two; counted apart from clusters.',
    ],
  ),
};
