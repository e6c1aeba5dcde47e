import type { Fingerprint } from './fingerprint';

/** By which ¶1 to ¶20 are known in a writer's own copy of the essay: counts and hashes, none of its words. */
export const anchors: readonly Fingerprint[] = [
  anchor(46, '1p9litz 8euays fxkft0 4eowwz wj6szg 1ehny8n 1378yk7 v8zlb6 1ur9isl 1ppdruv 1x8yfss 1gb3d0c'),
  anchor(119, '152tons 17chvqy ml79o0 1tm5jm6 ceahtf blw7pa ib6pw2 1ajwwnw 1v6dicl lgamyd 1vgh8kp i7zm8e'),
  anchor(100, '25aa2y 1o3jh64 1g9mrfn dzyjw6 oofr6h 1folyqp 1q3jjqb 1skysem qww9wj 1wl9s1t 10tb23w 19m6cuq'),
  anchor(72, '1dbpgys zeq0rw e73vkv n23q8l 1tn7mtr 16ir108 1h8tykc 1oyjufp anlefc xnoeow 1hmuc1q 1vtlnw6'),
  anchor(87, '1utqjc6 7co11p e3rp32 gm0t8g 1ozx2wj shj29k 1vshn76 1mo0l1u 13wafpz 15sgcda 1evvbmf zw9jar'),
  anchor(78, 'x02u2o wihn3f e0n6r0 hp4t37 2xsnp1 1efshyd 9flhbw 1hxhr6v 1di9ke0 13ncmhd k1qzq1 1fghb7p'),
  anchor(61, '1h2q4lc u2asko l3nnkd eblb5 1wttgpo cayukb pxp3rm vjyt9x o5juj2 zsc4gx 1sv6b4w 3leac6'),
  anchor(46, '1k3ete1 p5zc6q pztxcg 1aewxki 17dr5h4 1d2c6u4 k7ozz9 hfg93d 1a9wh5o 1mg08h7 12hyw67 6kb0l6'),
  anchor(115, '9wxw74 pv6vb3 18bfaa6 nqfqtj 1hpuw4e n9euff 1n60hzz 5f3gls 180y268 1vf4s7f 5v35p7 1c9fkhc'),
  anchor(88, 'loyaz7 1y2bdn 1h01fy0 1fnmap2 5v7rnn ppwcnp shvwp5 1v0wu6c 10t1qe3 arwh84 2ru77r 1w5nop7'),
  anchor(50, '3l1edx 19i9no2 1ceob39 wdpg8m k1eaa1 1v3191a 1o40lya x4z701 xjao0l 7p28c3 1ku87k3 1od78q9'),
  anchor(194, '1dts410 egqfnl 1xw542y ehicip tu40qh z2npou 1hoqerq dl40a1 13ek1ts 1tcg9un 1e40u1s p6sbg7'),
  anchor(128, 'lyhfv9 3ehpon 10cpr94 u8doh4 1c502z5 ugre9t 1f3cxvi 143561p y8x3k7 1vdonk5 19xtkft 17lgcob'),
  anchor(80, '19rcfq5 1xz1ash cracdc 1v23wmx 1b86hsn 1g7irkj 15lggg3 1pdrd75 vt8uaf 1x9thff 1140zph 17dl0d3'),
  anchor(138, 'uj77kd 1xajczr 1undck7 2grv3c 16zva1t 1kv508u 2evxx4 c3f7zf 1fmib14 1kr6me7 iuhuaj 1j3szqn'),
  anchor(147, '17qk6wa 1w9ya2d huy1c9 1xepoo7 6oxfmj ron7qv mnjn8c 19dpnru 18m8s1k xcbw7h ciu0e8 7vg8kv'),
  anchor(124, 's799ul 18v39xc 1p6xyn9 ygcbmf 17d0z00 1n569vh 1m0ik1x 12ch7s4 37diva 19yf0uz xoaurm 1ev324r'),
  anchor(107, 'irp0t4 gga2f3 gtq28g 1fxlz5f 1fm43db 1ll5ta0 tan470 oqcl8y 1miyhyw tj9fgt p8hcum fz9wk3'),
  anchor(103, '1tp77tr 1tnt1q1 oa1ikk 1emgmkh 153p3d7 3ybbew 12qhquc m40wh6 vpslbx fg7g6i 1laetk2 p3arcd'),
  anchor(93, 'q7n1ko 1qa4o71 zkwmmz 1o8mq5v f5kwnh ib12xj 1bzr62d 103wfua xfpx4c yt78vt 110xzba esolqj'),
];

/** `hashes` as `fingerprint` makes them, in base 36. */
function anchor(words: number, hashes: string): Fingerprint {
  return { words, hashes: hashes.split(' ').map((hash) => Number.parseInt(hash, 36)) };
}
