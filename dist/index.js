/* @ts-self-types="./index.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
const text = "&|2|E|?(&&&(|j)P|1(|Q(|Q|1(|N(|N|1)|Q|Q(|Q|1&&|1+|Q|Q|N|N(|Q|1*|Q|Q|N&|1)|Q|Q&|1(|Q&|1*|N|N|N&|1(|O(|O|1*|N|N|N(|N|1+|N|N|N|Q(|O|1+|N|N|N|Q(|N|1(|Q(|N|1)|N|N(|N|10|Q|Q|N|N|N|N|N|N|Q(|N|1-|Q|Q|Q|Q|Q|Q&|1-|Q|Q|N|N|N|N(|Q|10|Q|Q|N|N|N|N|N|Q|Q(|Q|1-|Q|Q|N|N|Q|Q(|Q|1,|N|N|Q|Q|Q&|1+|N|N|N|N(|N|1+|N|N|N|N(|Q|1)|N|N&|1)|P|P(|P|1(|P(|O|1(|P(|N|1(|O(|P|1(|N(|P|1+|Q|Q|O|O(|Q|1*|Q|Q|O&|1+|Q|Q|O|O(|N|1+|Q|Q|N|N(|N|1,|Q|Q|Q|N|M(|Q|1,|Q|Q|Q|Q|Q&|1+|Q|Q|Q|O&|1+|Q|Q|Q|N&|1*|Q|Q|Q&|1+|Q|Q|N|N&|1)|Q|N(|N*| {;0(=0(>12323?@AB((4CD155&&&&&&&&&&&E+F,-))GH66**I-JKLM-N))77...4O&*88///++,,99::*,*(&(-}L*W|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|Q(k&2|Q(k&2|P(l|R|R}v%62|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&}v|Q2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q&k(2.|S(3.|H|6|D|E|:|A|@*V2|B|D|A|;|6|4|F|0|7[Z&D2|B|D|A|;|6|4|F|0|7_]&E.|H|;|B|0|7[Z&F.|H|;|B|0|7_]&G/|9|2|D|5|0|7[Z&@/|9|2|D|5|0|7_]&A/|>|A|E|E|0|7[Z&B/|>|A|E|E|0|7_]&C.|D|6|E|6|D|H|6&J+|=|6|6|B&I-|?|6|?|A|D|K)&/(z3(.1}i}(({}F()(|Q(|NH&}8l]|Zl%6|U|{k%.|=J,H+|=J+79n(&&&&&&&|yL(H,kX|=79n(&&&&&&&|yL*H*H+|;79L)H)H,|;79n&&&&&&/j|vL.K)n&&&&&&}vi|vL/H&K(|wJ-|rK(|vH&H-|mn&&&&&&Xm|4CL+K+H(7>J&K(|wJ(|rK(|vH&H(|mn&&&&&&Xm|4CK&J&K(|wJ(|rK(|vH&H(|mn&&&&&&Xm|4C7?L,K&L-2/&H&|_7+|_2/&H&|n7,|n2|Z(()|NH&H)|tJ+H&|uI,H&H+H,|u|uH)H,|u|tL&K&I,H(H*|tJ&H(|uI)H(H&H)|u|uH*H)|u|tL&K&I)H+H,H&|tJ*|tJ&H+|uI(H+H&H(|u|uH*H(|u|tL&H&K&H)|tJ*|tJ(H&|uI)H&H(H)|u|uH*H)|u|tL&H(2O((|Qk|S|R|R|R|JH&}7J(k(|;H(k(|=H(k&rCH&m&&&&|,C}92X((|Pl|S|R|R|R|R|R|R|R|R|QH&}8J(l(|NH(l(|OH(l&|!CH&n&&&&&&&&|2C}:2J&H&H)|3+jk|Qk(H&H)|4C62k|QH(H*|5H(H*|4C2K((|NH&H)|wJ*H&H(H*H)7>|nK&|n7*K&|tH)|w7?2b)(|O(|QH&H(|t}1J+}6H&|un&&&&&&&&H(H)7-I,H+7+H+H,k(H*CoH,k&t|DC2_)(|N(|QH&H(|tJ+H&|un&&&&&&&&H(H)7-I,H+7,H+H,k(H*CoH,k&t|DC2},(&H&H(|t|mK)K)|t|5+jH&H(H)H*7/62H&H(7?K&H)|t7?J(K(|w|pJ&n&&&&&&}n}:|tH&k(K&n&&&&&&&&|2k&H*CK&n&&&&&&&&|4Ck&H&K(|vH(|2CCK(|vJ)K(n&&&&&&}]i|v|tJ&K(|wI(H&n&&&&&&&&n&&&&&&&&H(|rK(|vH&H(|mn&&&&&&Xm|4CH)|57/2},(&H&H(|t|mK)K)|t|5+jH&H(H)H*7062H&H(7?K&H)|t7?J(K(|w|pJ&n&&&&&&}n}:|tH&k(K&n&&&&&&&&|2k&H*CK&n&&&&&&&&|4Ck&H&K(|vH(|2CCK(|vJ)K(n&&&&&&}]i|v|tJ&K(|wI(H&n&&&&&&&&n&&&&&&&&H(|rK(|vH&H(|mn&&&&&&Xm|4CH)|57025&H&H(k.k?kL7&2>&H&l(|YH(l(|Y|NH&H(|Ul(|U|N2=&H&l|R|R|R|R|JH&|OH&l&|*C|{}92A&H&l|R|R|R|R|R|R|R|R|R|QH&|OH&l&|*C}:2H&n&&&&&&&&H&}1}6H&|mK*n&&&&&&Xm|v|4C2F&n&&&&&&&&H&H&|mK*n&&&&&&Xm|v|4C2Z&H&k|T|Jx+jH&k%.|;}&l]|X}:62l(H&k}-/|;}&|X}:n&&&&&&&&H&k}J|IxC2A((|PH&}7}&J(l|R|R|R|R|JH(|OH(l&|*C2E((|PH&}8J(l|R|R|R|R|R|R|R|R|R|QH(|OH(l&|*C2|=((|NH(K*|wJ*|pI(H&H*H(|uH)K*|w|tJ)n&&&&&&&&|4+|NH)n&&&&&&}ni|tI)H(n&&&&&&}n}:|t,H(2K*|v7?K&H)n&&&&&&|Bk|v|pK*n&&&&&&|Bh|v|v|t7?2|*(+|NH&H&n&&&)&&|tk|vJ)H)H&|u|uJ)|uJ+H(H(n&&&)&&|tk|vJ*H*H(|u|uJ*|uJ,|vH&H(|vJ&H)H*|v|uH+H*|v|uH)H,|v|u|uL&H&2J()|NH&H(|tJ)H&|uI*H&H)H*|u|uH(H*|u|tL&H)2/&H&k)7b2/&H&k)7c2/&H&k*7b2/&H&k*7c2}c8*0|M5|Q)|NH&P)3k(q+|Qk(,H&P)/k};&t2+|Qk(,H&P)TH&P)HH&P)P|D|D2+|Qk&,H&P)LS*&H&P)DS*&73K,n&&&&&&&&|5+|QK,H&P)/}2K+|v|4,k&22+j)|QH&P)DS*&IAH&P)LS*&I@H&P)/J4k)|FI9k)k};&H4|?J1H1k)xCI=H&P)+I:H&P)&J>I6*jH6H:r+jk(k+H:H6|=J1k+rCI7H1H7|?J1k(H=H7k(pCJ2H1H2rCI;k&I2*jH2H;r+jH&P)7H6H2H7|>|;H9|>|;H9k&H7k(qCk+H4H2H4|>k+|Fk|d2|;J1k77dH2k};)|>k|dC|;I3K(n&&&&&&|1k|v}1!:I,H1!&+&J*I+!3&&&&&&&&&&&&&&&&I(!3&&&&&&&&&&&&&&&&I-H1H4k+|F|;I5*jH*H1!&+&J)!}h(I*H+H)!}i(I+H(H)!}b(I(H-H)H)!}d(!}b(I-H1k|R/|;H)H)!3&&&|R&&&|R&&&|R&&&|R!xH,!zJ.!}b(H.!}c(H)H)!}](H,!m!| !2+&H5H1k7|;J1u4&2H+H@}1!:!}c(H(n&&&&&&}niH4}2|w}1!:J,!}d(J)HAH@|vH4}2|w}1!:!}c(!}i(I.H3H*H@n&&&|t@+}ni|v}1!:!}c(J*!2+&H3H+!2+7H3H+H*HAn&&&&&&}ni|5+|MH)H@n&&&&&&}]i|v}1!:J+!}c(H-H,!}d(H)H)!}d(!}c(!3}I}H3j}I}H3j}I}H3j}I}H3j!}d(H+H+!}d(!}b(!}a(n&&&&&&}niHAHA|tH4}2|w|u}1!:!}d(!}b(,H.2!}i(!}h(!2+HH3H(!}](!3&&|R|Q&&|R|Q&&|R|Q&&|R|Q!m!2+XH2k(|;I23(22k(I5k&I1*jH1kPrH5|C+jk&I5k&I2*jH2H;r+jH2k};)|>k|dC|;J3!&+HJ)H@n&&&&}]%}mi|v}1!:!}b(I/!3&&&&&&&&&&&&&&&&I+!3&&&&&&&&&&&&&&&&I(!3&&&&&&&&&&&&&&&&I*!3&&&&&&&&&&&&&&&&I-H2H4|>k+|Fk|d:|;J8H4k+|F|;I?*jH/H8!&+&J,!oI.H+H,H)!nH.!yJ0!},(I+H(H.!},(I(H*H0H,!xJ,!|0!}n(I*H-H,H,!4/0123456/0123456!|0!}n(I-H?H8k7|;J8u4&2H*H(!#(K+!;J,!}p(K,!;J.!}o(!}n(I*H)H)!4/0123456/0123456!|0H-H(H(!4/0123456/0123456!#(H,!}p(H.!}o(!}n(J,H+H+!4/0123456/0123456!#(!}q(J-H-H-!r!| I-H3kj|=H*!2+&H3H,!2+zH3H+!2+|1H3H(!2+|BH3H)!|0H*H+!#(!}q(J(H(H(!r!| J(!2+|R(H3H-!2+|d(H)H3!&+&H(!|/H-!|/!4&()*+,-.789:;=>?J(H)!n!| I+H)H3!&+7H)H(!n!| I*H3H+!2+&H3H*!2+7H3H(!3&&&i&&&i&&&i&&&iH+H*!}b(!}d(H(H+!nH*H(!n!x!| !2+Hk(H5H3!&+XH(H)!k!y!|!CI5H2k(|;I23(22H1k(|;I13(22k&I5*jH5H;r+jH5k};)|>k|dC|;J2!&+|1I+)|Qk&H2H4H5|>k+|Fk|d2|;J3J1H4H@H+!#(7Xo4&Bk&H2k7|;H1k/|;H4H@H+H+!4/0123456/0123456!#(7Xo4&BH2!&+};(J(!|/H2!&+}L(J*!|/!4&()*+,-.789:;=>?I)H(H)!|0!}o(H2!&+}](!}n(!|/H*H)H)!4/0123456/0123456!|0!}o(H2!&+}n(!}n(!|/!4&()*+,-.789:;=>?I-H2!&+|t(J*!|/H2!&+}+(J,!|/!4&()*+,-.789:;=>?J(H*H(!|0!tH,H(H(!4/0123456/0123456!|0!t!4&()*/012789:@ABCH(!}](!3}AH|R[}AH|R[}AH|R[}AH|R[!}d(!x!}b(I,n&&&&&&}niH@|w}1!:I.!3&&&&&&&&&&&&&&&&I*!3&&&&&&&&&&&&&&&&I(H1H4k+|F|;I8*jH*H,H1!&+&J*!oJ/!3&&|Ri&&|Ri&&|Ri&&|Ri!xH*H)!}c(H-!}c(H.!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(J0!3&&&&&&&&&&&&&&&&!n!},(I*H(H/!},(I(H1H0!2+&H8H1k7|;J1u4&2H(H2!&+|B!aH*H(H+!})(!a!xH2!&+X!x!|w(2+jH3k7H4H7H&P)@H6H9|>|;H97dk&I1*jH1H7r+jH1H6|;k*|FJ3H&P)z|;H2H1k*|F|;J8S*};(c*&H3H&P)|)|;H8S*|R)c*&H3H&P)|-|;H8S*|t)c*&H&P)|#H3k(|H|;H2H1k)|F|;P)|1_)&H1k(|;I13(22,H&H6_)&H&H6H7|;_)+H&k&7bI1H&H>_)&H&H:_)+H1H14,BH@HA732H6H7|;I6H5k(|;I53(223(22k&262H&k&7b2/&H&k&7c2/&H&k(7b2/&H&k(7c2|%))|P(|QK5J*}(H&}(|Nl6|Nl|B|UJ)lj|Oi&}&l7|X|OJ(l&|%+jH(l%%*|Nl7|ZI(H)K6|&+|Qk(,H(|{j&k&r2+jk|Q622H)|{L5H*25&H&7JK5L4l&L621&K4L5H&7H2}%))-|M(|QH)!:I/H*!:I0!3&&|R|Q&&|R|Q&&|R|Q&&|R|QI+!3&&|R%&&|R%&&|R%&&|R%I-*jH+H&H1k)|F|;!&+&J,!3&&|R|Q&&|R|Q&&|R|Q&&|R|QH,H/!n!| !}h(I+H-H,!3&&|R%&&|R%&&|R%&&|R%H,H0!o!| !}i(I-H.H,H,!}c(J,H,!l!zI.H1k+|;J1H(r4&2H+H+H+!4/0123456&()*+,-.!}h(J+H+H+!4+,-.&()*3456/012!}h(!G&}6L0H-H-H-!4/0123456&()*+,-.!}i(J+H+H+!4+,-.&()*3456/012!}i(!G&}6L1H.!|!o2}q()-|M(|QH)!;I/H*!;I0!3&&&&&&}n|Q&&&&&&}n|QI,!3&&&&&&}n%&&&&&&}n%I-*jH,H&H1k*|F|;!&+&J+!3&&&&&&}n|Q&&&&&&}n|QH+H/!t!| !}t(I,H-H+!3&&&&&&}n%&&&&&&}n%H+H0!u!| !}u(I-H.H+H+!}o(J+H+!r!zI.H1k)|;J1H(r4&2H,H,H,!4/0123456&()*+,-.!}t(!I&L0H-H-H-!4/0123456&()*+,-.!}u(!I&L1H.!|!o2K&*jH(k*|C+jH&H(k)|F|;H)b)&H(k(|;I(3(222K&*jH(k(|C+jH&H(k*|F|;H)c*&H(k(|;I(3(222K&*jH(k*|C+jH&H(k)|F|;k|Q_)&H(k(|;I(3(222|h())|Q(|NH&H(H&R)&7MH&H(m&&|R%m%%|Q|Q7KH&H(m&&|R%7MH(L2k&L3+jk&62*jH(H)t+jH&H)k)|F|;R)&}6J+H+|3+jk(62H+n&&&&&&}n|Q|2+jK3k(|;L32H+|mn&&&&&&}n|Q|2+jK2k(|=L22H)k(|;I)3(22k&2|s())|Q(|NH&H(H&S*&7NH&H(n&&&&&&}n%n%%%%%%}m|Q7LH&H(n&&&&&&}n%7NH(L2k&L3+jk&62*jH(H)t+jH&H)k*|F|;S*&J+H+|3+jk(62H+n&&&&&&}n|Q|2+jK3k(|;L32H+|mn&&&&&&}n|Q|2+jK2k(|=L22H)k(|;I)3(22k&2}J)**|Q(|N.|MH)!:I3H)7(H)H*|f|kJ*!:I/*jH(H+t+jH+k|R/|;J,H(H(H,tCI-!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I2H+I,*j)jH5H&H,k)|F|;!&+&J1H3!}i(H/!}h(J0H3!}c(!}b(I5H4H0H1!a!},(I4H-H,k+|;J,v4&H2H&H,k)|F|;!&+&J1H3!}i(H/!}h(J0H3!}c(!}b(I2H4H0H1!a!},(I4H-H,k+|;J,t4(22H.H5H2!}b(J5!|0H5H5!4/0123456/0123456!|0!}n(J5!I&H5!I(|t|tI.H+k|R/|;I+3(22H4!C&H4!C(|;H4!C)|;H4!C*|;L7H.H*}6H)}6|u|w2|x)**|Q(|N.|MH)!;I3H)7)H)H*|t|yJ*!;I/*jH(H+t+jH+k|R/|;J,H(H(H,tCI-!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I2H+I,*j)jH5H&H,k*|F|;!&+&J1H3!}u(H/!}t(J0H3!}o(!}n(I5H4H0H1!}R(!}M(I4H-H,k)|;J,v4&H2H&H,k*|F|;!&+&J1H3!}u(H/!}t(J0H3!}o(!}n(I2H4H0H1!}R(!}M(I4H-H,k)|;J,t4(22H.H5H2!}n(J5!I&H5!I(|t|tI.H+k|R/|;I+3(22H4!E&H4!E(|N|{L7H.H*H)|u|w2|V))*|Q*|NH+H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH+H-|6H+H,|7|CCI+*jH/H2t+j)jH+}1}6I5H&H(H+}1H*}17RH)|uJ3n&&&&&&&&|5+jH,H5|yI,,H-H5|xI-2H3|mH.|6J1K7oH3|mn&&&&&&}ni|4|CH1CI1H5H*H3|vK7}2|w|tJ3}1}6J4H-|4H,H4|4|C+jH3I+H14(,H14(H0J1k(|;I0H,}17:H-}17:7475}6H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH1k(|CCJ+}1}6H5|24(2H2k(|;I23)222H+2}q()(|N*|QH+H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH+H-|6H+H,|7|CCI+*jH/H3t+j)jH&H(H+H*7SH)|uJ0n&&&&&&&&|5+jH+H,|yI,,H+H-|xI-2H0|mH.|6J1K7oH0|mn&&&&&&}ni|4|CH1CI1H+H*H0|vK7}2|w|tJ0H,|5H-H0|5|C+jH0I+H14(,H14(H2J1k(|;I2H+H,7;H-7;7476H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH1k(|CCJ+|24(2H3k(|;I33)222H+2|N()|OK8}1}6LTK8KT|uK9|t}1}6LUK=o+j62K:}1J(7(I&H(KT}1|gKU}1|gm&&&&|/+jK:LTn&&&&&&&&LU,H&KT}1|gKU}1|gm&&&&|0+jH&}6LTm&&&&7(}6|nK:KT|un&&&&&&|Rh|v|xLU222|O()|NK8LTK8KT|uK9|tLUK=o+j62K:J(7)I&H(KT|uKU|un&&&&&&&&|5+jK:LTn&&&&&&&&LU,H&KT|uKU|un&&&&&&&&|6+jH&LTn&&&&&&&&7)|nK:KT|un&&&&&&|Rh|v|xLU222}++(0|MH&!&+|R(J/K+!;J0!}n(I1H&kj|=!&+&H+H/K(n&&&&&&bm|v!;J,!}n(H,!}o(J-!}p(!}o(H+!}q(n&&&&&&|BkK*|w!;!}p(!|GK*n&&&&&&|Bh|v!;!}p(J,H-H,!}n(J,H-!}o(!}o(I3H,I-H+!3&&&&&&&&&&&&&&&&!qJ.!|!+|M!3&&&&&&}n%&&&&&&}n%I+!3&&&&&&}n|Q&&&&&&}n|QI-H(H)k+|F|;I)*jH(!|.*&!|0J2H/!tI4H+H+H2H4!| !}u(I+H-H2H-H4!| !}t(I-H)H(k7|;J(u4&2H.H+H0!}n(J2H-!tH2H0!}o(H+!r!z!x!|!+jk&62H-H1H.!| I1H+!3&&&&&&&&&&&&&&&&!}n(J0!3&&&&&&}]i&&&&&&}]iH+!}p(!3&&&&&&}]i&&&&&&}]iH-H*!;!}o(J+!}p(!}n(!}u(H,H.!| J,H+!}u(H,H.!| I-H3H.!yI3H0H,H.!| ,H,2I+H&H1!2+|t(H&H,!2+};(H&H3!2+}](H&H+!2+|R)H&H-!2+|t)H/!}j(K(n&&&&&&|tl|v!;!sH/!}j(K(n&&&&&&|Bk|v!;J+!sH1!}j(H+!s!zH.!y!y!}?(2G&H&k+|Fk}]1|;J&H(Q*&a*&H&H(Q*/a*/2y()|QH*k&H+k)|F 2&*jH(H,t+jH&H,k)|F|;P)&H)|=J-H+s+jH*H-k)|F|;J-H-P)&k(|;_)&2H,k(|;I,3(222X((|Q*jH)H+t+jH(H+|;U&&+jH&H+k)|F|;H*b)&2H+k(|;I+3(222X((|Q*jH)H+t+jH(H+|;U&&+jH&H+k*|F|;H*c*&2H+k(|;I+3(222X((|Q*jH)H*t+jH(H*|;U&&+jH&H*k)|F|;k|Q_)&2H*k(|;I*3(222G&H(H&k+|Fk}]1|;J&Q*&a*&H(H&Q*/a*/2|?)(|N)|QH(k*|FJ,H&P)z|;K8H*|vn%%%%%%}m%|yJ+c*&H,H&P)|)|;H+K?H*|v|xH+K=oJ-Cc*&H,H&P)|-|;H+K@H*|vH)|u|yH+H-Cc*&H&P)|#H(k)|F|;K=_)&2}WP,L|Q+|P9|N;|M(|OH&P)7I4H(k*pH(k(p|D+|QH&P);,k&2IIH&P)/IMH&P)3IKH(k*p+|QH&P)b,k&2IAH(k*p+|QH&P)j,k&2I@H(k*p+|QH&P)n,k&2I?HKk)|Fk&HAC7HI8k7HKHKk7xCI=HMk)|Fki|;kj|Ckj|=IDHKk(tJGo+jH@k&qIG2HG+|QHDH=|>7H,k&2J6k|QpH8k|Qp|DHIk&HGC+|QHDH=|>7H,k&2J3k|Qp|D+jk,62H?+jH?HMm&&&&7M2HA+jHAHM7OH@+jHAH@HM7^2HAHMH&P)fH8HK7Z2H&P)&I;*jH;H&P)+r+jk&IC*jHKHCt+jH=HKHC|=J)H)H=tCI7HMH;|>HK|>HC|;k)|FI>HG+jH>H4|;HKk)|FJ)HMH7H6HD7dHI+jHIH>|;H)HMH7H3HD7d22k&IB*jHBH7r+jH6HDHB|>|;H>H4|;HGCI.HG+|QH.,H>H&P)@|;2I,H3HDHB|>|;HIH>|;HGCk&HICIHH@+jH.H@HMm&&|R%7[HI+jHHH@HMm&&&&7[22k&HMk)|FJ)H.|;7Yk(H)H,|;7YHI+jk)H)HH|;7YHHHMm&&&&7M2HKH;|>HC|;HB|;I-H(k)p+|Nn&&&&&&&&,H&P)LH-H&P)P|>|;S*&2I_k&I/H(k)p+j)|QH&P)DH-H&P)H|>|;S*& )I+k&ILk&HMo4&BH.HM7PJ)+jH)3(2k)H+K3r4&Bk*H+K3K2|;J-t4&BK3I)K2k&t+|OK0}17:l(|OIOK1}17:IPH+H-p+jHOIPH+I)2*jH)H+qHPHOl(|N|%|C+jHOHP74INk&I*HLk(|C+jHP75}6JUHUHO75}6|uH+H)|=}2H-H)|=}2|w|v|u}17:JQHO|%HPHQ|%|C+jHQIN22HN75!:Ix!3&&&&&&&&&&&&&&&&Iy*jHyH.H*k)|F|;!&+&Hx!n!},(IyH*k+|;J*HMr4&2Hy!C&Hy!C(|;Hy!C)|;Hy!C*|;J*H+t+jHNIOH*I-,HNIPH*I)2HLk(|;IL3(22HP75,m&&&&2IzH+H)|=I)Hz!:Iy*jH.H/k)|F|;!&+&JxHy!k!|!k&H)k&tC+jH/k+|;J*HMHMH*tCILH/I**jH*HLr+jH*k)|FJ-H,|;m&&|Rim&&&&k(H.H-|;R)&Hz|,J++|QH)J+k(|=I)H+k&t,H+2H.H-|;R)&Hz|/CCb)&H*k(|;I*3(22,H,H/k)|F|;HxHy!n!3&&|Ri&&|Ri&&|Ri&&|Ri!x!2+&2H/k+|;J/HMr4&2k&2I/,H(k(p+jH.HMm&&&&7Mk&I*!3&&&&&&&&&&&&&&&&Iyk&7h*jHMH*t+j!3&&&&&&&&&&&&&&&&Ix!3&&&&&&&&&&&&&&&&IwH*J)k|R/|;J+HMHMH+tCJ+H)t+j*jHxH)k)|FJ-H.|;!&+&Jx!3&&&&&&&&&&&&&&&&!nHx!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yJuH-HH|;!&+&!xJv!|0!}n(IxHwHvHv!4/0123456/0123456!|0!}n(IwHyHu!},(IyH+H)k+|;J)t4&22k|R1Hx!2+&k|d1Hw!2+&k&7fH*k|R/|;I*3(22Hy!C&Hy!C(|;Hy!C)|;Hy!C*|;J)+|Nk&7iH)}2|w,n&&&&&&&&2JU}1!:IxHUHU}1}6|u}1!:Iwn&&&&&&}niH_|w}1!:Ivk&I)*jH)k)|FJ*H.|;!&+&IyH*H,|;Hy!3&&&&&&&&&&&&&&&&!nHy!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yH*HH|;!&+&Hx!}c(Hw!}c(Hv!}d(!x!2+&H)k+|;J)HMr4&2,H(k*pJ:+|NHI+|Nk&I)!3%%%%%%%%%%%%%%%%Ixk&7h*jH)HMr+j!3&&&&&&&&&&&&&&&&Iw!3&&&&&&&&&&&&&&&&IvH)J*k|R/|;J+HMHMH+tCJ+H)t+j*jHx!3&&&&&&&&&&&&&&&&HHH*k)|F|;!&+&Jy!oHy!3&&|Ri&&|Ri&&|Ri&&|Ri!o!x!xIxHwHy!|0!}n(IwHvHyHy!4/0123456/0123456!|0!}n(IvH+H*k+|;J*t4&22k|R1Hw!2+&k|d1Hv!2+&k&7fH)k|R/|;I)3(22Hx!|w(+|Nk&7i,n&&&&&&}v|Q2,H8H-k)|F|;P)&}22,n&&&&&&&&2IRH&P)D+|NH&P)DH-H&P)H|>|;S*&,HR2ISH_n&&&&&&X|J|5+|N*jHMH/t+jH.H/k)|F|;J)H)R)&}6n&&&&&&}nW|v}1b)&H/k(|;I/3(22n&&&&&&}ny,n&&&&&&}ni2I^HRHR|3+|Qk+,)|QH_H^|wIeH:+|Qk&,H&P)Tk&q2IFHMo+jn&&&&&&}n%n&&&&&&}n|QHe7qk&3(2HeHS73H.HMm&&|R%7Mn&&&&&&}v|QLSHFoHMk|R/xHSn&&&&&&&&|5|CHSHM}2|4|C|C+j)|Qk&I*k&IEk|QHM}2HM}2|s|s|v|sn|n|m|m|m|m|m(j|v )k7|?JLk+|FJ/7kH/|;k+|;k)|F7HJ+k|Qp4&BHMHL|?IJ*jH*HLr+jH*HJ|>HJk7|=H*k}2}7)|>k%%*|C|>k7|H|;k|B|CI9k&I)*jH)k7r+jH+H*k+|FH)|;k)|F|;H.H)H9|;k)|F|;!&+&!2+&H)k+|;I)3(22H*k(|;I*3(22H+H/7P+|Qk&,K22o+jH+L5k|Q3(2H+H/k)|F|;I9H+H/HSH/}2HM}2|wJX|vJUHeK1JcHcK0He|uJb|uHSHM}2|w|v|uHbHcHUH/}2HU|u|x|sn&&&&&&}Li|vkP7TIUHM}2nS|:|xQSC}Lh|vI[k|QI)k(k3HMk|R7rCI5n&&&&&&}n|QIW*jH)k|QpHEH5r|C+jH.HMHU}1}6JU}1He}17RHS|uJdHd|2+jK7}2IaH+H/HU}1He}17RHdHX|v|uIZHbHUHU|mnS|:|xQSC|Bh|vHe|xJ]|u|yHbHdH[|5CIbHcHUH]|t|xHcHdH[|n|4CIcHUHeHd|vHa|wJV|tITHd|mHX|v|sn&&&&&&/j|vn&&&&&&/j|tIYHan&&&&&&zj|7J*+jHTHb|7I*2H*+jHTHc|6I*2H*+jH+H/HT}1He}17RHZ|u|mHY|6I*2H*+jHTJUK7}2JTHaHX|vJZ|tJY|sHTHZ|u|m|tHY|wHV|m|vHeH[|vHa|w|tH]|tJT|uLKHUHT|tLM,HZHY|tITHZHY|uIaHdH[|5+|NHUH]|u,HTH/}2|7+|Nn&&&&&&}n%,H+H/HTHeHUHbHUn&&&&&&}nikP7TH]|u22LKHdH[|n|4+|NHUH]|t,Han&&&&&&&&|6+|Nn&&&&&&}n|Q,H+H/HaHeHUHUHcn&&&&&&}nikP7TH]|t22LM2Hd|mHWn&&&&&&}Li|v|4ILHd|mIWH*o+jH+H/HeHUH9H/7k7xoIL2KMKKHdn&&&&&&&&|5CJTHb|5HTHc|4|Co+jHbn&&&&&&}]i|vHcn&&&&&&}]i|v|tIT2HL+|Q)|Qk|QHUKM|6KKHU|6|Co4&Bk|QHM7kJ)k)|FkH|;7HJLk|Qp4&BH.HMHeHUHLH)7xJ)o+jKALFKBLGKCLIKDLJHLKEJJm&&|R%7MKMn&&&&&&}n|Q|2KKn&&&&&&}n%|2|D+jk|QH)HJ+|QHLHJ7PBK2o,k(2CI)KKK0Hen|;}7|F|g@+}ni|v|u|yLKKMK1Hen }!}o}Nw|3zi|v|t|xLM2n&&&&&&&&LNn&&&&&&&&LLk&LOH)o+jHLHJHeHU7rI)2H)k|Pp+|QH.HMHe7tk&,H)2I)2HLL5H)2,H)2I)HUHTH*CIUHEk(|;IE3)222H+L5HULSH)2J)k|Qq+jH)3)22H.HM7PJ)+jH)3(2k)HSK3}2|uJUn&&&&&&&&|44&Bk*HFoHUK2}2|5|C4&B7lHF+|QH.HMHen&&&&&&&&n&&&&&&&&n&&&&&&&&7mk&v,k&2+jKCo+jH.HMHe7t2n&&&&&&&&L8n&&&&&&&&L9KCL=KDL>,HUn&&&&&&&&|2+jK1n&&&&&&}n|QHe7q,HUK2}2|2+jn&&&&&&}n%K0He7q,K0Hen|;}7|F|g@+}n}:|v7?LKK&LLK1Hen }!}o}Nw|3zi|v7?LMK&LNk(LOH.HMHeH.HMHSHeKSKMKMKK|uHSHM}2|w|v|uKSKS|2CKKKMHUK2}2HU|u|x|sn&&&&&&}Li|vk/k@HMk|R/rC7T7rk|Pp+jH.HMHe7t2222k&22J/o+jH:+j)|NH&P)XIFH&P)]IJH&P)fHCHB|;|;I9H&P)rH-H&P)v|>|;S*&H^n&&&&&&}niH&P)XoJ5+|QH&P)]k(p,k&2C|wITk&I+7Vn&&&&&&}niH_H^|wJU|w}1!:IjKT}1!:IiKU}1!:IhK:}1!:ImK;}1!:IlHU}1!:IgHUn&&&&&&}]i|v}1!:IfHFoJL+jHJk(pIL2H?oHLHLCI2k+kHHFCI:k&7hk(7h*jHMH+t+j!3&&&&&&&&&&&&&&&&Is!3&&&&&&&&&&&&&&&&Ir!3&&&&&&&&&&&&&&&&Iq!3&&&&&&&&&&&&&&&&IpH+J)k|R/|;J*HMHMH*tCIEH)HEr+j*jH)H:|;J*HEH*HErCI1!3&&&&&&&&&&&&&&&&Ix!3&&&&&&&&&&&&&&&&IwH)I**jH*k)|FJ0H.|;!&+&JvHi!}c(Hh!}c(IoHvHm!oHvHl!nJy!zInHy!3&&|Ri&&|Ri&&|Ri&&|Ri!xHoHj!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(HH+|MHHH0|;!&+&,HAH*k)|F|;!&+&H9!8!a!3&&|Ri&&|Ri&&|Ri&&|Ri!x2Jk!}c(JyIuHyHy!}d(ItH2+|MHnHy!z,HFk(p+|MHy!3&&&&&&&&&&&&&&&&!lHyHfHy!}d(HvHl!nHoHg!}c(!xHoHvHm!n!| !}b(!}d(!x,H?+|MHyH?H*k)|F|;!&+&!}d(JuIkHuHy!}d(,Ht22ItHnHu!zHtHuHJk)pCHLC2IyHxHt!}b(IxHwHkHn!y!}b(IwH,H*k)|F|;Hy!2+&H1H*k+|;J*t4&2HsHx!|0!}n(IsHqHw!|0!}n(IqHrHxHx!4/0123456/0123456!|0!}n(IrHpHwHw!4/0123456/0123456!|0!}n(IpHEH)H:|;J)t4&22k|R1Hs!2+&k|d1Hr!2+&k|t1Hq!2+&k}+1Hp!2+&k&7fk(7fH+k|R/|;I+3(22HJ+jH?+|Nk(7i,HSK>}2|uk(7i|u2K=}2|wn&&&&&&&&HLK=k&t|CCJe}1!:IxHeHe}1}6|u}1!:IwHTHU|wHTHLC}1!:Ivk&I)*jH,H)k)|F|;J*!&+&IyH*HyHy!kHyHx!}c(Hw!}c(Hv!}d(!x!2+&HMH)k+|;J)t4&22k&7iJUn&&&&&&&&KTKU|tHSHR|u|vHSHR|2C|tHFk(p4&BHU2IUH&P)|1H-k*|F|;HUHUH^|vH5Cc*&,k&I)7VKT}1!:IxKU}1!:Iwn&&&&&&}niH_H^|w|w}1!:IvK;}1!:Iu*jH.H)k)|FJ*|;!&+&IyH*H,|;HyHu!n!3&&|Ri&&|Ri&&|Ri&&|Ri!xHyHx!}c(Hw!}c(Hv!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(!2+&H)k+|;J)HMr4&22H&H-H_H^7a222HI+jk)HHHMk)|F|;7_2k(H,HMk)|FJ)|;7_k&H)H.|;7_H/+jH/62HBk(|;IB3(22HG+|QH(k*p+|QH&P)],k(2,k&2+jH6HDH7HMH>H&P)@|;HKk)|F7d2HCH=|;IC3(22H;k(|;I;3(22H8L5k&2}PN+L|Q+|P9|N9|MH&P)7I4H(k*pH(k(p|D+|QH&P);,k&2IIH&P)/IMH&P)3IKH(k*p+|QH&P)b,k&2IAH(k*p+|QH&P)j,k&2I@H(k*p+|QH&P)n,k&2I?HKk)|Fk&HAC7HI8k7HKHKk7xCI=HMk*|Fki|;kj|Ckj|=IDHKk(tJGo+jH@k&qIG2HG+|QHDH=|>7H,k&2J6k|QpH8k|Qp|DHIk&HGC+|QHDH=|>7H,k&2J3k|Qp|D+jk,62H?+jH?HMn&&&&&&&&7N2HA+jHAHM7OH@+jHAH@HM7^2HAHMH&P)fH8HK7Z2H&P)&I;*jH;H&P)+r+jk&IC*jHKHCt+jH=HKHC|=J)H)H=tCI7HMH;|>HK|>HC|;k*|FI>HG+jH>H4|;HKk*|FJ)HMH7H6HD7eHI+jHIH>|;H)HMH7H3HD7e22k&IB*jHBH7r+jH6HDHB|>|;H>H4|;HGCI.HG+|QH.,H>H&P)@|;2I,H3HDHB|>|;HIH>|;HGCk&HICIHH@+jH.H@HMn&&&&&&}n%7]HI+jHHH@HMn&&&&&&&&7]22k&HMk*|FJ)H.|;7Yk(H)H,|;7YHI+jk)H)HH|;7YHHHMn&&&&&&&&7N2HKH;|>HC|;HB|;I-H(k)p+|Nn&&&&&&&&,H&P)LH-H&P)P|>|;S*&2I_k&I/H(k)p+j)|QH&P)DH-H&P)H|>|;S*& )I+k&ILk&HMo4&BH.HM7QJ)+jH)3(2k)H+K3r4&Bk*H+K3K2|;J-t4&BK3I)K2k&t+|NK07;l(|OIOK17;IPH+H-p+jHOIPH+I)2*jH)H+qHPHOl(|N|%|C+jHOHP74INk&I*HLk(|C+jHP76JUHUHO76|uH+H)|=}2H-H)|=}2|w|v|u7;JQHO|%HPHQ|%|C+jHQIN22HN76!;Iv!3&&&&&&&&&&&&&&&&Iw*jHwH.H*k*|F|;!&+&Hv!t!}M(IwH*k)|;J*HMr4&2Hw!E&Hw!E(|N|{J*H+t+jHNIOH*I-,HNIPH*I)2HLk(|;IL3(22HP76,n&&&&&&&&2IUH+H)|=I)HU!;Iw*jH.H/k*|F|;!&+&JvHw!q!|!k&H)k&tC+jH/k)|;J*HMHMH*tCILH/I**jH*HLr+jH*k*|FJ-H,|;n&&&&&&}nin&&&&&&&&k(H.H-|;S*&HU|2J++|QH)J+k(|=I)H+k&t,H+2H.H-|;S*&HU|5CCc*&H*k(|;I*3(22,H,H/k*|F|;HvHw!t!3&&&&&&}ni&&&&&&}ni!x!2+&2H/k)|;J/HMr4&2k&2I/,H(k(p+jH.HMn&&&&&&&&7Nk&I*!3&&&&&&&&&&&&&&&&Iwk&7h*jHMH*t+j!3&&&&&&&&&&&&&&&&IvH*J)k|R/|;J+HMHMH+tCJ+H)t+j*jHvH)k*|FJ-H.|;!&+&Jv!3&&&&&&&&&&&&&&&&!tHv!3%%%%%%}mi%%%%%%}mi!t!yJuH-HH|;!&+&!x!}n(IvHwHu!}M(IwH+H)k)|;J)t4&22k|R1Hv!2+&k&7gH*k|R/|;I*3(22Hw!E&Hw!E(|N|{J)+|Nk&7iH)}2|w,n&&&&&&&&2JU!;IvHUHU|u!;Iun&&&&&&}niH_|w!;Itk&I)*jH)k*|FJ*H.|;!&+&IwH*H,|;Hw!3&&&&&&&&&&&&&&&&!tHw!3%%%%%%}mi%%%%%%}mi!t!yH*HH|;!&+&Hv!}o(Hu!}o(Ht!}p(!x!2+&H)k)|;J)HMr4&2,H(k*pJ:+|NHI+|Nk&I*!3%%%%%%%%%%%%%%%%Iwk&7h*jHMH*t+j!3&&&&&&&&&&&&&&&&IvH*J)k|R/|;J+HMHMH+tCJ+H)t+j*jHw!3&&&&&&&&&&&&&&&&HHH)k*|F|;!&+&Ju!uHu!3&&&&&&}ni&&&&&&}ni!u!x!xIwHvHu!}n(IvH+H)k)|;J)t4&22k|R1Hv!2+&k&7gH*k|R/|;I*3(22Hw!}?(+|Nk&7i,n&&&&&&}v|Q2,H8H-k)|F|;P)&}22,n&&&&&&&&2IRH&P)D+|NH&P)DH-H&P)H|>|;S*&,HR2ISH_n&&&&&&X|J|5+|N*jHMH/t+jH.H/k*|F|;J)H)S*&n&&&&&&}nW|vc*&H/k(|;I/3(22n&&&&&&}ny,n&&&&&&}ni2I^HRHR|3+|Qk+,)|QH_H^|wIeH:+|Qk&,H&P)Tk&q2IFHMo+jn&&&&&&}n%n&&&&&&}n|QHe7qk&3(2HeHSkBk]kf7&H.HMn&&&&&&}n%7Nn&&&&&&}v|QLSHFoHMk|R/xHSn&&&&&&&&|5|CHSHM}2|4|C|C+j)|Qk&I)k&IEk|QHM}2HM}2|s|s|v|sn|n|m|m|m|m|m(j|v )k/|?JLk*|FJ/7kH/|;k)|;k*|F7HJ+k|Qp4&BHMHL|?IJ*jH)HLr+jH)HJ|>HJk/|=H)k}2}7)|>k%%*|C|>k7|H|;k|J|CI9k&I**jH*k/r+jH+H)k*|FH*|;k*|F|;H.H*H9|;k*|F|;!&+&!2+&H*k)|;I*3(22H)k(|;I)3(22H+H/7Q+|Qk&,K22o+jH+L5k|Q3(2H+H/k*|F|;I9H+H/HSH/}2HM}2|wJX|vJUHeK1JcHcK0He|uJb|uHSHM}2|w|v|uHbHcHUH/}2HU|u|x|sn&&&&&&}Li|vkP7UIUHM}2n|CG}0}rau(g|vI[k|QI)k(k3HMk|R7rCI5n&&&&&&}n|QIW*jH)k|QpHEH5r|C+jH.HMHUHe7SHS|uJdHd|2+jK7}2IaH+H/HUHe7SHdHX|v|uIZHbHUHU|mn|CG}0}rau|uf|vHe|xJ]|u|yHbHdH[|5CIbHcHUH]|t|xHcHdH[|n|4CIcHUHeHd|vHa|wJV|tITHd|mHX|v|sn&&&&&&/j|vn&&&&&&/j|tIYHan&&&&&&zj|7J*+jHTHb|7I*2H*+jHTHc|6I*2H*+jH+H/HTHe7SHZ|u|mHY|6I*2H*+jHTJUK7}2JTHaHX|vJZ|tJY|sHTHZ|u|m|tHY|wHV|m|vHeH[|vHa|w|tH]|tJT|uLKHUHT|tLM,HZHY|tITHZHY|uIaHdH[|5+|NHUH]|u,HTH/}2|7+|Nn&&&&&&}n%,H+H/HTHeHUHbHUn&&&&&&}nikP7UH]|u22LKHdH[|n|4+|NHUH]|t,Han&&&&&&&&|6+|Nn&&&&&&}n|Q,H+H/HaHeHUHUHcn&&&&&&}nikP7UH]|t22LM2Hd|mHWn&&&&&&}Li|v|4ILHd|mIWH*o+jH+H/HeHUH9H/7k7yoIL2KMKKHdn&&&&&&&&|5CJTHb|5HTHc|4|Co+jHbn&&&&&&}]i|vHcn&&&&&&}]i|v|tIT2HL+|Q)|Qk|QHUKM|6KKHU|6|Co4&Bk|QHM7kJ)k*|FkH|;7HJLk|Qp4&BH.HMHeHUHLH)7yJ)o+jKALFKBLGKCLIKDLJHLKEJJn&&&&&&}n%7NKMn&&&&&&}n|Q|2KKn&&&&&&}n%|2|D+jk|QH)HJ+|QHLHJ7QBK2o,k(2CI)KKK0Hen|;}7|F|g@+}ni|v|u|yLKKMK1Hen }!}o}Nw|3zi|v|t|xLM2n&&&&&&&&LNn&&&&&&&&LLk&LOH)o+jHLHJHeHU7sI)2H)k|Pp+|QH.HMHe7uk&,H)2I)2HLL5H)2,H)2I)HUHTH*CIUHEk(|;IE3)222H+L5HULSH)2J)k|Qq+jH)3)22H.HM7QJ)+jH)3(2k)HSK3}2|uJUn&&&&&&&&|44&Bk*HFoHUK2}2|5|C4&B7lHF+|QH.HMHen&&&&&&&&n&&&&&&&&n&&&&&&&&7nk&v,k&2+jKCo+jH.HMHe7u2n&&&&&&&&L8n&&&&&&&&L9KCL=KDL>,HUn&&&&&&&&|2+jK1n&&&&&&}n|QHe7q,HUK2}2|2+jn&&&&&&}n%K0He7q,K0Hen|;}7|F|g@+}n}:|v7?LKK&LLK1Hen }!}o}Nw|3zi|v7?LMK&LNk(LOH.HMHeH.HMHSHeKSKMKMKK|uHSHM}2|w|v|uKSKS|2CKKKMHUK2}2HU|u|x|sn&&&&&&}Li|vk/k@HMk|R/rC7U7sk|Pp+jH.HMHe7u2222k&22J/o+jH:+j)|NH&P)XIFH&P)]IJH&P)fHCHB|;|;I9H&P)rH-H&P)v|>|;S*&H^n&&&&&&}niH&P)XoJ5+|QH&P)]k(p,k&2C|wITk&I+7Wn&&&&&&}niH_H^|wJU|w!;IjKT!;IiKU!;IhK:!;ImK;!;IlHU!;IgHUn&&&&&&}]i|v!;IfHFoJL+jHJk(pIL2H?oHLHLCI2k)k7HFCI:k&7hk(7h*jHMH+t+j!3&&&&&&&&&&&&&&&&Is!3&&&&&&&&&&&&&&&&IrH+J)k|R/|;J*HMHMH*tCIEH)HEr+j*jH)H:|;J*HEH*HErCI1!3&&&&&&&&&&&&&&&&Iq!3&&&&&&&&&&&&&&&&IpH)I**jH*k*|FJ0H.|;!&+&JvHi!}o(Hh!}o(IoHvHm!uHvHl!tJw!zInHw!3&&&&&&}ni&&&&&&}ni!xHoHj!}p(!3%%%%%%}mi%%%%%%}mi!}t(!}u(HH+|MHHH0|;!&+&,HAH*k)|F|;!|.*&H9!8!a!}C(!3&&&&&&}ni&&&&&&}ni!x2Jk!}o(JwIuHwHw!}p(ItH2+|MHnHw!z,HFk(p+|MHw!3&&&&&&&&&&&&&&&&!rHwHfHw!}p(HvHl!tHoHg!}o(!xHoHvHm!t!| !}n(!}p(!x,H?+|MHwH?H*k*|F|;!&+&!}p(JuIkHuHw!}p(,Ht22ItHnHu!zHtHuHJk)pCHLC2IwHqHt!}n(IqHpHkHn!y!}n(IpH,H*k*|F|;Hw!2+&H1H*k)|;J*t4&2HsHq!}n(IsHrHp!}n(IrHEH)H:|;J)t4&22k|R1Hs!2+&k|t1Hr!2+&k&7gk(7gH+k|R/|;I+3(22HJ+jH?+|Nk(7i,HSK>}2|uk(7i|u2K=}2|wn&&&&&&&&HLK=k&t|CCJe!;IvHeHe|u!;IuHTHU|wHTHLC!;Itk&I)*jH,H)k*|F|;J*!&+&IwH*HwHw!qHwHv!}o(Hu!}o(Ht!}p(!x!2+&HMH)k)|;J)t4&22k&7iJUn&&&&&&&&KTKU|tHSHR|u|vHSHR|2C|tHFk(p4&BHU2IUH&P)|1H-k*|F|;HUHUH^|vH5Cc*&,k&I)7WKT!;IvKU!;Iun&&&&&&}niH_H^|w|w!;ItK;!;Is*jH.H)k*|FJ*|;!&+&IwH*H,|;HwHs!t!3&&&&&&}ni&&&&&&}ni!xHwHv!}o(Hu!}o(Ht!}p(!3%%%%%%}mi%%%%%%}mi!}t(!}u(!2+&H)k)|;J)HMr4&22H&H-H_H^7a222HI+jk)HHHMk*|F|;7_2k(H,HMk*|FJ)|;7_k&H)H.|;7_H/+jH/62HBk(|;IB3(22HG+|QH(k*p+|QH&P)],k(2,k&2+jH6HDH7HMH>H&P)@|;HKk*|F7e2HCH=|;IC3(22H;k(|;I;3(22H8L5k&2}G*)+|Q-|MH*k+xH)k+x|C+j*jH)H-t+jH-H)k+|=J/v+jH-I/2k&I.*jH*H.t+jH.H*k+|=J-v+jH.I-2H+H,H-|>|;H/k)|F|;J.H&H(H/|>|;H-k)|F|;J0!&+&J1H(H0|;!&+&J2!4&()*789:+,-.;=>?J3H0H(k(|F|;!&+&J4H0H(k*|>|;!&+&J5!4&()*789:+,-.;=>?J6!4&()*+,-.789:;=>?!2+&H,H.|;H3H6!4/0123456@ABCDEFG!2+&H.H,k(|F|;H1H2!4/012@ABC3456DEFGJ1H4H5!4/012@ABC3456DEFGJ2!4&()*+,-.789:;=>?!2+&H.H,k*|>|;H1H2!4/0123456@ABCDEFG!2+&H-k+|;I.3(22H/k+|;I-3(22,*jH)H.t+jk&I-*jH*H-t+jH+H,H-|>|;H.k)|F|;H&H(H.|>|;H-k)|F|;R)&b)&H-k(|;I-3(22H.k(|;I.3(2222|k))+|Q)|MH*k)xH)k)x|C+j*jH)H-t+jH-H)k)|=J/v+jH-I/2k&I.*jH*H.t+jH.H*k)|=J-v+jH.I-2H+H,H-|>|;H/k*|F|;J.H&H(H/|>|;H-k*|F|;J0!&+&J1H(H0|;!&+&J2!4&()*+,-.789:;=>?!2+&H,H.|;H1H2!4/0123456@ABCDEFG!2+&H-k)|;I.3(22H/k)|;I-3(22,*jH)H.t+jk&I-*jH*H-t+jH+H,H-|>|;H.k*|F|;H&H(H.|>|;H-k*|F|;S*&c*&H-k(|;I-3(22H.k(|;I.3(2222p((|QH&k+|Fk};1|;J(H(S*&H&k,|Fk|R1|;J&S*&H&S*/|tH&S*7H&S*@|t|t7?c*&H(H(S*/K&|tc*/2d((|QH&k+|Fk};1|;J(H(S*&H&k,|Fk|R1|;J&S*&H&S*/|t7?c*&H(H(S*/K&|tc*/2O&H&k+|Fk};1|;J&n&&&&&&&&c*&H&n&&&&&&&&c*/2W((|NH&k+|Fk};1|;J&S*&J(H(|un&&&&&&&&|2+|NH(H&S*/|t,H(22|r(()|PKM7;J)KK7;J*l(|N|(+jKMH(n&&&&&&}]}:|v7?J(K&KMKN7-KKKLH(K&7-|Ck&r+jH(62KKKMKK|uKLKN|t|tn&&&&&&}]i|v7?62n&&&&&&&&L&KKn&&&&&&}]i|vKMn&&&&&&}]i|v|tJ(H*H)7476k&H(KM|4KKH(|4|CH&CC2;&H&k*k+H&k|R|R7rC|GkH|;2S&n&&&&&&&&LHn&&&&&&&&LGn&&&&&&&&LFk&LJk&LI2}i(&H*H+|tH)n&&&&&&}]i|v|t77LPKPH*KP|n7?K&H+H,7*J+K&J,7oH&H(KPK:K:K;K;k&k&7vBKCKI|;LCKDKJ|;LDKAI)KBI*KIk&t+jH)H*KFKG7*K&KI}2KHKP|u7>K&7*I)K&I*2KDk&t+jH)H*KD}2K+7>K&7*I)K&I*2H)H*K,|nK-|n7*I)K&I*KCo+jH)H*n&&&&&&&&n&&&&&&&&7-62H)H*KC}27.LQK&LRKQKRH+H,7-2}i(&H*H+|tH)n&&&&&&}]i|v|t78LPKPH*KP|n7?K&H+H,7*J+K&J,7pH&H(KPK:K:K;K;k&k&7wBKCKI|;LCKDKJ|;LDKAI)KBI*KIk&t+jH)H*KFKG7*K&KI}2KHKP|u7>K&7*I)K&I*2KDk&t+jH)H*KD}2K+7>K&7*I)K&I*2H)H*K,|nK-|n7*I)K&I*KCo+jH)H*n&&&&&&&&n&&&&&&&&7-62H)H*KC}27.LQK&LRKQKRH+H,7-2S&H&H(H)k&71}6L:H&H(H)K+n&&&&&&&&7*K&k(71}6L;2Q&H&H(H)k&72L:H&H(H)K+n&&&&&&&&7*K&k(72L;2|P((|QH&n&&&&&&&&|tJ&L;K;L:K:L?H(L@n&&&&&&&&H(H)|uJ)H(n&&&&&&}n|Q|2J*CH&H&H&n&&&&&&}]i|vH)n&&&&&&}]i|v|t|yH*CH&n&&&&&&}n%|2CL8n&&&&&&&&L9k&L=2}i++-|Q+|N)|P,|MH*I1KM7;KK7;|OI6k(I0*jH0k|R/v+jH&H(H)H1H3H27mJ,KC|Do+jk|P62H,k&t+jH*LKH4LL,H*LMH4LN2k&I/KCk&t+jKPJ1KQJ37?K&KRJ2|t7?I*K&I4H1H3H27oKKKLH*H47-J.H*H4KMKN7-J-|Ck&rI/H,+|QH-k&vH.k&v|C+|Q!3&&&&&&&&&&&&&&&&I;!3&&&&&&&&&&&&&&&&I:k&I,H(k&t+jK:}1!:I9K;}1!:I8*jH;H&H,k)|F|;!&+&J7H9!n!},(I;H:H7H8!n!},(I:H,k+|;J,H(r4&22KJH:!C&H:!C(|;H:!C)|;H:!C*|;|;J,KDp+|QKCKIKJH;!C&H;!C(|;H;!C)|;H;!C*|;|;|;H,|=p,k&2,k&2,k(2+jKPKQKR7=L8K&L9KCL=KDL>k&622k&H/H0k*|C+|Qk&,H6l(|ZI5KM7;KK7;|OJ6l(|)H6H5|&|D2Co+jKOo+jH&H(H)KKKLn&&&&&&&&7mJ,k&rH&H(H)KMKNn&&&&&&&&7mJ/k&t|D+jk|Q62k(LOH,+jH/o+jKMLKn&&&&&&&&LL2,KKLMn&&&&&&&&LN22H+J,k(|;I+H,k(|CoH)7jJ1I*n&&&&&&&&I2K&J3I42H0k(|;I03(22&2}J++-|Q+|N)|P,|MH*I1KM7;KK7;|OI6k(I0*jH0k|R/v+jH&H(H)H1H3H27nJ,KC|Do+jk|P62H,k&t+jH*LKH4LL,H*LMH4LN2k&I/KCk&t+jKPJ1KQJ37?K&KRJ2|t7?I*K&I4H1H3H27pKKKLH*H47-J.H*H4KMKN7-J-|Ck&rI/H,+|QH-k&vH.k&v|C+|Qk&I,!3&&&&&&&&&&&&&&&&I;!3&&&&&&&&&&&&&&&&I:H(k&t+jK:!;I9K;!;I8*jH;H&H,k*|F|;!&+&J7H9!t!}M(I;H:H7H8!t!}M(I:H,k)|;J,H(r4&22KCKIKJH;!E&H;!E(|N|{|;|;KJH:!E&H:!E(|N|{|;J,|=pH,KDp|C,k&2,k(2+jKPKQKR7=L8K&L9KCL=KDL>k&622k&H/H0k*|C+|Qk&,H6l(|ZI5KM7;KK7;|OJ6l(|)H6H5|&|D2Co+jKOo+jH&H(H)KKKLn&&&&&&&&7nJ,k&rH&H(H)KMKNn&&&&&&&&7nJ/k&t|D+jk|Q62k(LOH,+jH/o+jKMLKn&&&&&&&&LL2,KKLMn&&&&&&&&LN22H+J,k(|;I+H,k(|CoH)7jJ1I*n&&&&&&&&I2K&J3I42H0k(|;I03(22&2?&H&H(K;}1K;}17KBK1K0H)7q2=&H&H(K;K;7LBK1K0H)7q2}q,*.|Q6|M(|OH*}1!:I?H+H,|5+|NH-I,H-,H+2}1!:I@H,}1!:IAH-}1!:IBH)}1!:IEK.}1!:ICK/}1!:IFk&LEn&&&&&&&&LAn&&&&&&&&LB*jH(H2t+jH&H2k|RH|;J0H(H(H0tCJ6k)|F|;I3!3&&&&&&&&&&&&&&&&I=!3&&&&&&&&&&&&&&&&I>H&H2k)|F|;I0*jH0k|R(|;J1H3H1H3sCI4H0I1*jH9H1!&+&J:H@!nH:HA!n!yJ7!},(I9H;H:HB!n!},(I;HDH:H?!o!},(IDH=H7H:HE!}c(!xJ:HC!}b(J7!})(I=H>H:H7HC!}c(!}c(HF!}b(!})(I>H4H1k7|;J1u4&2H9H;!})(HD!})(J7H8!},(H4H0|=k6|;k+|H!8!a!|w(o+jKEkH|;H/t+jk|Q62H0I1*jH1!&+&J8H?!oH8H@!n!{H8HA!nH8HB!n!{!{!|x(I5H.KEk)|F|;H8H5k+|Fk|R/|;!&+&!5!2+&KEk+H5|:|=|;LEH4H1k7|;J1u4&22H7I8H3H0k|R(|;J0u4&2H=H6H2|=k*|;k|N|Ck)|GJ0K.}1JG}7|>!8!},(J7!#(H7H7!4/0123456/0123456!#(!}n(J7!I&H7!I(|tHG}6n&&&&&&|9k|w|vH>K/}1JG}7H0|>!8!},(J7!#(H7H7!4/0123456/0123456!#(!}n(J7!I&H7!I(|tHG}6n&&&&&&|9k|w|v7?I)H2+|NKAKBH)K&7*,H)2LAK&LBH2k|RH|;I23(22H9!C&H9!C(|;H9!C)|;H9!C*|;LCH;!C&H;!C(|;H;!C)|;H;!C*|;LDk&2}L+)-|Q6|MH*!;I@H+H,|5+|NH-I,H-,H+2!;I?H,!;I>H-!;I=H)!;I8K.!;I;K/!;I:k&LEn&&&&&&&&LAn&&&&&&&&LB*jH(H5t+jH&H5k|RH|;J0H(H(H0tCk*|F|;I4!3&&&&&&&&&&&&&&&&ID!3&&&&&&&&&&&&&&&&ICH&H5k*|F|;I0*jH0k|R)|;J1H4H1H4sCI3H0I1*jHBH1!&+&JEH?!tHEH>!t!yJ6!}M(IBHAHEH=!t!}M(IAH9HEH@!u!}M(I9HDH6HEH8!}o(!xJEH;!}n(H;!}o(J6!}n(IDHCHEH6!}o(H:!}n(H:!}o(!}n(ICH3H1k7|;J1u4&2HBHA!}J(H9!}J(J6H7!}M(H3H0|=k6|;k+|H}&!9!}R(!}?(o+jKEkH|;H/t+jk|Q62H0I1*jH1!&+&J7H@!uH7H?!t!{H7H>!tH7H=!t!{!{!|x(I2H.KEk*|F|;H7H2k+|Fk|R/|;!&+&!5!2+&KEk+H2|:|=k(|G|;LEH3H1k7|;J1u4&22H6I7H4H0k|R)|;J0u4&2HD!I&HD!I(|tHC!I&HC!I(|t7?I)H5+|NKAKBH)K&7*,H)2LAK&LBH5k|RH|;I53(22HB!E&HB!E(|N|{LCHA!E&HA!E(|N|{LDk&2}!(()|Nn&&&&&&}n%L;n&&&&&&}n%L:KKn&&&&&&}n%|5+jKKn&&&&&&&&n&&&&&&&&7o2K:I-K;I.n&&&&&&}n|QL;n&&&&&&}n|QL:KMn&&&&&&}n|Q|4+jKMn&&&&&&&&n&&&&&&&&7o2H*H)n&&&&&&}]i|v|t77LHH&H(KHH-K:H.K;H+H,7v2}!(()|Nn&&&&&&}n%L;n&&&&&&}n%L:KKn&&&&&&}n%|5+jKKn&&&&&&&&n&&&&&&&&7p2K:I-K;I.n&&&&&&}n|QL;n&&&&&&}n|QL:KMn&&&&&&}n|Q|4+jKMn&&&&&&&&n&&&&&&&&7p2H*H)n&&&&&&}]i|v|t78LHH&H(KHH-K:H.K;H+H,7w23&k|dHL4k|dHL522}H(.&k|S/2a()*+,-./0123456+,-./0123456&&&&&()*/0123456&&&&/0123456&k}=/2?()*+,-.3456&&&&+,-.3456&k}^/2:()*3456&&&&&&&&3456&k|S02?()*+,-./012&&&&+,-./012&k|u02:()*/012&&&&&&&&/012&k}=02:()*+,-.&&&&&&&&+,-.&k}^02*()*";
const size$1 = 23445;

function wrongKind(name, rule, got) {
    throw new TypeError(`${name} must ${rule}, got ${show(got)}`);
}
function wrongValue(name, rule, got) {
    throw new RangeError(`${name} must ${rule}, got ${show(got)}`);
}
function show(value) {
    if (typeof value === 'string')
        return `'${value}'`;
    if (typeof value === 'bigint')
        return `${value}n`;
    if (typeof value === 'function')
        return 'a function';
    if (!isObject(value))
        return String(value);
    if (Array.isArray(value) && value.length <= 8)
        return `[${value.map(show).join(', ')}]`;
    const kind = kindOf(value);
    if (isArrayLike(value))
        return `${kind}(${value.length})`;
    return kind === 'Object' ? `{ ${Object.keys(value).slice(0, 8).join(', ')} }` : `a ${kind}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isArrayLike(value) {
    return isObject(value) && 'length' in value && typeof value.length === 'number';
}
function kindOf(value) {
    if (ArrayBuffer.isView(value))
        return value[Symbol.toStringTag];
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return tag === 'Object' ? value.constructor?.name ?? tag : tag;
}

function flatIndex({ n, inner }, row, s) {
    const i = s % inner;
    return ((s - i) / inner * n + row) * inner + i;
}
function lengthOf({ n, ragged }, s) {
    return ragged ? ragged.starts[s + 1] - ragged.starts[s] : n;
}
function visitSlice(x, s, visit) {
    const { n, inner, ragged } = x;
    if (ragged) {
        for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
            const index = ragged.indices[j];
            visit(index, Math.floor(index / inner) % n);
        }
    }
    else
        for (let row = 0; row < n; row++)
            visit(flatIndex(x, row, s), row);
}
function valueAt(values, s) {
    return typeof values === 'number' ? values : values[s];
}
function targetAt({ dense, labels, base }, index, row, s) {
    return dense ? dense[index] : Number(labels[row] === s + base);
}
function targetSum(y, x, s) {
    let sum = 0;
    visitSlice(x, s, (index, row) => { if (counts(y, row))
        sum += targetAt(y, index, row, s); });
    return sum;
}
function counts({ labels, ignoreIndex }, row) {
    return !labels || labels[row] !== ignoreIndex;
}
function shapeOf(x) {
    return 'shape' in x ? x.shape : [x.length];
}
function isDouble(data) {
    return data[Symbol.toStringTag] === 'Float64Array';
}
function newLike(data, length = data.length) {
    return isDouble(data) ? new Float64Array(length) : new Float32Array(length);
}
function keepFree(exact, at, p, least, most) {
    for (let i = 0; i < p.length; i++) {
        const value = exact[at + i];
        if (0 < value && value < 1)
            p[i] = Math.min(Math.max(value, least), most);
    }
}
function isHalf(x) {
    return x?.BYTES_PER_ELEMENT === 2 && x[Symbol.toStringTag] === 'Float16Array';
}
function formLike(x, result, out) {
    const given = dataOf(x);
    let data = result;
    if (isHalf(given)) {
        const { Float16Array } = globalThis;
        const halves = out === undefined ? new Float16Array(result.length) : dataOf(out);
        halves.set(result);
        data = halves;
    }
    return (given === x ? data : { data, shape: [...shapeOf(x)] });
}
function dataOf(x) {
    return !ArrayBuffer.isView(x) && 'data' in x ? x.data : x;
}

function checkOptions(options, names, name = 'options') {
    if (options === undefined)
        return NONE;
    if (!isObject(options))
        wrongKind(name, 'be an object', options);
    let isEmpty = true;
    for (const key in options) {
        isEmpty = false;
        let i = 0;
        while (i < names.length && names[i] !== key)
            i++;
        if (i === names.length || !hasOwn.call(options, key))
            return ownOptions(options, names, name);
    }
    if (isEmpty && Object.prototype.toString.call(options) !== '[object Object]')
        wrongKind(name, 'be an object', options);
    return options;
}
const hasOwn = Object.prototype.hasOwnProperty;
const NONE = Object.create(Object.create(null));
function ownOptions(options, names, name) {
    if (isArrayLike(options))
        wrongKind(name, 'be an object', options);
    const own = Object.create(null);
    for (const key of Object.keys(options)) {
        if (!names.includes(key))
            rejectOption(key, names, options[key]);
        own[key] = options[key];
    }
    return own;
}
function rejectOption(key, known, value) {
    const given = key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key.toLowerCase();
    const likeness = (word) => ([...given].filter((_, i) => word.includes(given.slice(i, i + 2))).length);
    const nearest = known.reduce((best, word) => (likeness(word) > likeness(best) ? word : best));
    throw new TypeError(`${key} is not an option here; the nearest is ${nearest}, and all are `
        + `${known.join(', ')}; got ${show(value)}`);
}
function checkChoice(name, value, choices) {
    if (choices.includes(value))
        return;
    const rule = `be ${choices.map(show).join(' or ')}`;
    if (typeof value !== 'string')
        wrongKind(name, rule, value);
    wrongValue(name, rule, value);
}
function checkAbsent(name, value, reason) {
    if (value !== undefined)
        wrongKind(name, `be left out: ${reason}`, value);
}
function checkWrt(wrt, isSumOfTargets) {
    if (!Array.isArray(wrt))
        wrongKind('wrt', "be an array of 'k' and 'temperature'", wrt);
    for (const name of wrt)
        checkChoice('wrt', name, ['k', 'temperature']);
    if (isSumOfTargets && wrt.includes('k'))
        wrongKind('k', "be numbers where wrt has 'k'", 'targets');
}

function checkNumber(value, least, most, whole, name, index) {
    const isNumber = typeof value === 'number';
    if (isNumber && value >= least && value <= most && (!whole || Number.isInteger(value)))
        return;
    const full = index === undefined ? name : `${name}[${index}]`;
    if (!isNumber)
        wrongKind(full, 'be a number', value);
    wrongValue(full, most < Number.MAX_VALUE ? `${whole ? 'be a whole number' : 'lie'} in [${least}, ${most}]`
        : least > 0 ? `be positive and finite (${least} or more)`
            : least === 0 ? 'be finite and not negative'
                : 'be finite', value);
}
function checkCount(values, count, name, unit) {
    if (!isArrayLike(values))
        wrongKind(name, `be an array of one number per ${unit}`, values);
    if (values.length !== count)
        wrongValue(`${name}.length`, `be ${count}, one per ${unit}`, values.length);
}
function checkNumbers(values, count, least, most, name, unit) {
    checkCount(values, count, name, unit);
    for (let i = 0; i < count; i++)
        checkNumber(values[i], least, most, false, name, i);
}
function checkPerSlice(value, count, least, most, name, unit = 'slice') {
    if (isObject(value))
        checkNumbers(value, count, least, most, name, unit);
    else
        checkNumber(value, least, most, false, name);
}
function checkTemperature(tau, count) {
    checkPerSlice(tau, count, 2 ** -1022, Number.MAX_VALUE, 'temperature');
}
function boundK(k, n, whole, name, index) {
    if (typeof k === 'number') {
        if (k >= 0 && k <= n && !whole)
            return k;
        const slack = 1e-9 * Math.max(1, n);
        const inside = Math.min(Math.max(k, 0), n);
        const nearest = whole ? Math.round(inside) : inside;
        if (Math.abs(nearest - k) <= slack)
            return nearest;
    }
    checkNumber(k, 0, n, whole, name, index);
    return k;
}
function checkK(k, x, whole = false, rows = x.n) {
    const { count, ragged } = x;
    if (isObject(k))
        checkCount(k, count, 'k', 'slice');
    else if (!ragged)
        return boundK(k, rows, whole, 'k');
    else
        checkNumber(k, -1, Number.MAX_VALUE, false, 'k');
    const sums = new Float64Array(count);
    for (let s = 0; s < count; s++) {
        const n = ragged ? lengthOf(x, s) : rows;
        sums[s] = isObject(k) ? boundK(k[s], n, whole, 'k', s) : boundK(k, n, whole, `k in slice ${s}`);
    }
    return sums;
}
const FRACTION = ['fraction'];
function checkLossK(k, x, rows = x.n) {
    if (k === 'targets')
        return undefined;
    if (isObject(k) && 'fraction' in k) {
        const { fraction = NaN } = checkOptions(k, FRACTION, 'k');
        checkNumber(fraction, 0, 1, false, 'k.fraction');
        return x.ragged ? Float64Array.from({ length: x.count }, (_, s) => fraction * lengthOf(x, s))
            : fraction * rows;
    }
    if (typeof k !== 'number' && !isArrayLike(k)) {
        const rule = "be 'targets', a number, one per class, or { fraction }";
        if (typeof k === 'string')
            wrongValue('k', rule, k);
        wrongKind('k', rule, k);
    }
    return checkK(k, x, false, rows);
}
function checkLaterK(k) {
    const n = 2 ** 29;
    checkLossK(k, { n, count: isArrayLike(k) ? k.length : 1 });
}
function checkThresholds(thresholds, count) {
    checkPerSlice(thresholds, count, -Number.MAX_VALUE, Number.MAX_VALUE, 'thresholds', 'class');
}
function checkBatchThresholds(thresholds, count) {
    if (!isArrayLike(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds, count ?? thresholds.length);
}
function checkThresholdBounds(bounds, count) {
    if (!isObject(bounds))
        wrongKind('thresholdBounds', 'be { lower, upper }', bounds);
    const { lower, upper } = bounds;
    checkNumbers(lower, count, -Infinity, Infinity, 'thresholdBounds.lower', 'class');
    checkNumbers(upper, count, -Infinity, Infinity, 'thresholdBounds.upper', 'class');
    for (let c = 0; c < count; c++) {
        const isInterval = lower[c] < Infinity && lower[c] <= upper[c] && upper[c] > -Infinity;
        if (!isInterval)
            wrongValue(`thresholdBounds of class ${c}`, 'be an interval', [lower[c], upper[c]]);
    }
}
const TRACKER$1 = ['decay', 'thresholds'];
function checkTrackerJSON(value) {
    if (!isObject(value))
        wrongKind('value', 'be { decay, thresholds }', value);
    const { decay, thresholds } = checkOptions(value, TRACKER$1, 'value');
    checkDecay(decay);
    if (!Array.isArray(thresholds))
        wrongKind('thresholds', 'be an array of one number per class', thresholds);
    checkThresholds(thresholds.map((t) => t ?? 0), thresholds.length);
    return { decay: decay, thresholds: Float64Array.from(thresholds, (t) => t ?? NaN) };
}
function checkDecay(decay) {
    if (typeof decay !== 'number')
        wrongKind('decay', 'be a number', decay);
    if (!(decay >= 0 && decay < 1))
        wrongValue('decay', 'lie in [0, 1)', decay);
}
function checkClasses(classes, predictions) {
    checkNumber(classes, 1, Number.MAX_SAFE_INTEGER, true, 'classes');
    const [length, ...more] = isObject(predictions) ? shapeOf(predictions) : [0];
    if (more.length > 0)
        wrongValue('the shape of predictions', 'be [n·C], as classes were given', [length, ...more]);
    if (length % classes !== 0)
        wrongValue('predictions.length', `be a multiple of ${classes}, the classes`, length);
    return length / classes;
}
function checkSampleWeights(weights, rows, name = 'sampleWeights') {
    checkNumbers(weights, rows, 0, Number.MAX_VALUE, name, 'row');
}
function checkWeights(classWeights, sampleWeights, y, x) {
    const { count, n, ragged } = x;
    if (classWeights !== undefined) {
        checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class or other slice');
    }
    if (sampleWeights !== undefined)
        checkSampleWeights(sampleWeights, n);
    let sum = 0;
    if (ragged) {
        for (let s = 0; s < count; s++) {
            let rows = 0;
            if (sampleWeights)
                visitSlice(x, s, (_, row) => { rows += sampleWeights[row]; });
            else
                rows = lengthOf(x, s);
            sum += (classWeights ? classWeights[s] : 1) * rows;
        }
    }
    else {
        let classes = count;
        if (classWeights) {
            classes = 0;
            for (let s = 0; s < count; s++)
                classes += classWeights[s];
        }
        let rows = y.rows;
        if (sampleWeights) {
            rows = 0;
            for (let i = 0; i < n; i++)
                if (counts(y, i))
                    rows += sampleWeights[i];
        }
        sum = classes * rows;
    }
    if (!(sum < Infinity))
        wrongValue('the sum of the weights', 'be finite', sum);
    return sum;
}

function checkWebAssembly() {
    if (typeof WebAssembly !== 'object')
        throw new Error('this host has no WebAssembly: import hypersimplex/js instead');
}
function checkAllocation(type, lengths) {
    if (type !== Float32Array && type !== Float64Array)
        wrongKind('type', 'be Float32Array or Float64Array', type);
    if (!Array.isArray(lengths))
        wrongKind('lengths', 'be an array of whole numbers', lengths);
    lengths.forEach((length, i) => checkNumber(length, 0, 2 ** 32, true, 'lengths', i));
}

const KINDS = () => 'be a Float32Array, a Float64Array, a Float16Array, an array of numbers, or { data, shape } with one';
function isFloats(value) {
    if (!ArrayBuffer.isView(value))
        return false;
    const kind = value[Symbol.toStringTag];
    return kind === 'Float32Array' || kind === 'Float64Array';
}
function checkFloats(name, data, rule = KINDS) {
    if (isFloats(data))
        return data;
    if (isHalf(data))
        return Float32Array.from(data);
    if (!Array.isArray(data))
        wrongKind(name, rule(), data);
    const values = new Float64Array(data.length);
    for (let i = 0; i < values.length; i++) {
        if (typeof data[i] !== 'number')
            wrongKind(`${name}[${i}]`, 'be a number', data[i]);
        values[i] = data[i];
    }
    return values;
}
function checkWholes(name, values, least) {
    if (!isArrayLike(values))
        wrongKind(name, 'be an array of whole numbers', values);
    for (let a = 0; a < values.length; a++)
        checkNumber(values[a], least, Number.MAX_SAFE_INTEGER, true, name, a);
}
function checkRowMajor(name, x, data) {
    const { shape, strides = x.stride, offset } = x;
    checkWholes(`${name}.shape`, shape, 0);
    let size = 1;
    for (let a = 0; a < shape.length; a++)
        size *= shape[a];
    if (strides === undefined && offset === undefined) {
        if (data.length === size)
            return data;
        wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, data.length);
    }
    if (strides !== undefined) {
        checkWholes(`${name}.strides`, strides, -Number.MAX_SAFE_INTEGER);
        if (strides.length !== shape.length)
            wrongValue(`${name}.strides.length`, `be ${shape.length}, one per axis`, strides.length);
    }
    const first = offset === undefined ? 0 : offset;
    checkNumber(first, 0, Number.MAX_SAFE_INTEGER, true, `${name}.offset`);
    const elements = new data.constructor(size);
    for (let i = 0; i < size; i++) {
        let at = strides ? first : first + i;
        if (strides)
            for (let a = shape.length - 1, rest = i; a >= 0; a--) {
                at += (rest % shape[a]) * strides[a];
                rest = Math.floor(rest / shape[a]);
            }
        if (!(at in data))
            wrongValue(`${name}.strides`, `stay within the ${data.length} elements of the data`, at);
        elements[i] = data[at];
    }
    return elements;
}
function checkScores(name, x, rule = KINDS) {
    const given = isObject(x) ? dataOf(x) : x;
    if (typeof given === 'function')
        wrongKind(name, rule(), x);
    const data = checkFloats(name, given, rule);
    return given === x ? data : checkRowMajor(name, x, data);
}
function checkSameShape(name, got, wanted) {
    const shape = shapeOf(got);
    const rule = shapeOf(wanted);
    if (shape.length === rule.length && shape.every((size, axis) => size === rule[axis]))
        return;
    wrongValue(`the shape of ${name}`, `be ${show(rule)}`, shape);
}
function checkSlices(name, x, axis) {
    const data = checkScores(name, x);
    if (dataOf(x) === x) {
        if (axis !== -1 && axis !== 0)
            checkAxis(axis, 1);
        return { data, outer: 1, n: data.length, inner: 1, count: 1 };
    }
    return { data, ...checkAlong(name, shapeOf(x), axis) };
}
function checkAlong(name, shape, axis) {
    if (shape.length === 0)
        wrongValue(`${name}.shape`, 'have an axis', shape);
    const along = checkAxis(axis, shape.length);
    let outer = 1;
    let inner = 1;
    for (let a = 0; a < along; a++)
        outer *= shape[a];
    for (let a = along + 1; a < shape.length; a++)
        inner *= shape[a];
    return { outer, n: shape[along], inner, count: outer * inner };
}
function checkAxis(axis, rank) {
    checkNumber(axis, -rank, rank - 1, true, 'axis');
    return axis < 0 ? axis + rank : axis;
}
function checkRagged(x, scores, mask, groups) {
    const grouped = groups === undefined ? x : checkGroups(x, scores, groups);
    return mask === undefined ? grouped : without(grouped, checkMask(mask, x, scores));
}
function checkGroups(x, scores, groups) {
    if (shapeOf(scores).length !== 1) {
        checkAbsent('groups', groups, 'they divide a vector; a tensor has slices of its own');
    }
    checkWholes('groups', groups, 0);
    const starts = new Uint32Array(groups.length + 1);
    let sum = 0;
    for (let s = 0; s < groups.length; s++) {
        sum += groups[s];
        starts[s + 1] = sum;
    }
    if (sum !== x.n)
        wrongValue('the sum of groups', `be ${x.n}, the number of scores`, sum);
    return { ...x, count: groups.length, ragged: { indices: new Uint32Array(x.n).map((_, i) => i), starts } };
}
function checkMask(mask, { data, n }, scores) {
    let entries = mask;
    if (isObject(mask) && 'data' in mask) {
        entries = checkRowMajor('mask', mask, mask.data);
        if (mask.shape.length !== 1)
            checkSameShape('mask', mask, scores);
    }
    if (!isArrayLike(entries))
        wrongKind('mask', 'be an array of booleans or numbers', mask);
    const { length } = entries;
    if (length !== data.length && length !== n) {
        wrongValue('mask.length', `be ${data.length}, one per score, or ${n}, one per position along the axis`, length);
    }
    for (let i = 0; i < length; i++) {
        const entry = entries[i];
        if (typeof entry !== 'boolean' && (typeof entry !== 'number' || Number.isNaN(entry))) {
            wrongKind(`mask[${i}]`, 'be a boolean or a number', entry);
        }
    }
    return (index, row) => !!entries[length === data.length ? index : row];
}
function without(x, counts) {
    const indices = new Uint32Array(x.data.length);
    const starts = new Uint32Array(x.count + 1);
    let size = 0;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => { if (counts(index, row))
            indices[size++] = index; });
        starts[s + 1] = size;
    }
    return { ...x, ragged: { indices: indices.subarray(0, size), starts } };
}
function checkAlike(name, value, x, data) {
    const rule = () => `be a ${kindOf(data)}, or { data, shape } with one`;
    const values = checkScores(name, value, rule);
    if (isDouble(values) !== isDouble(data))
        wrongKind(name, rule(), dataOf(value));
    if (values === value && x === data && values.length === data.length)
        return values;
    checkSameShape(name, value, x);
    return values;
}
function checkOut(out, x, { data }) {
    if (out === undefined)
        return newLike(data);
    const half = isHalf(dataOf(x));
    const kind = half ? 'Float16Array' : data[Symbol.toStringTag];
    const buffer = (isObject(out) ? dataOf(out) : out);
    if (!ArrayBuffer.isView(buffer) || buffer[Symbol.toStringTag] !== kind)
        wrongKind('out', `be a ${kind}`, buffer);
    if (buffer !== out) {
        const { strides, stride, offset } = out;
        checkAbsent('strides and offset of out', strides ?? stride ?? offset, 'results are row-major');
        checkRowMajor('out', out, buffer);
        checkSameShape('out', out, x);
    }
    else if (buffer.length !== data.length)
        wrongValue('out.length', `be ${data.length}`, buffer.length);
    return half ? newLike(data) : buffer;
}
function checkRank(name, x, most) {
    const shape = shapeOf(x);
    if (shape.length <= most && !(shape[0] > 0 && shape[1] === 0))
        return;
    wrongValue(`the shape of ${name}`, most === 1 ? 'be [n]' : 'be [n], or [n, C] with C > 0', shape);
}

const WIDEST = 2 ** 31 - 1;
const LABELS = 'an array of whole numbers';
function isIntegers(value) {
    return ArrayBuffer.isView(value) && kindOf(value).includes('nt');
}
function labelAxis(shape, x) {
    if (shape.length !== 2)
        return undefined;
    if (x.outer === 1 && x.n === shape[0])
        return shape[1] === 1 ? undefined : 0;
    return 1;
}
function checkTargets(name, targets, scores, x, ignoreIndex, mayBeFloats = false) {
    const tensor = isObject(targets) && 'data' in targets ? targets : undefined;
    const given = tensor ? tensor.data : targets;
    if (!isFloats(given) && !isIntegers(given) && !isHalf(given) && !Array.isArray(given)) {
        wrongKind(name, 'be a typed array, an array of numbers, or { data, shape } with one', given);
    }
    const values = tensor ? checkRowMajor(name, tensor, given) : given;
    if (ignoreIndex !== undefined)
        checkNumber(ignoreIndex, -WIDEST - 1, WIDEST, true, 'ignoreIndex');
    const shape = shapeOf(scores);
    const [rows] = shape;
    const own = tensor ? tensor.shape : [values.length];
    const along = labelAxis(shape, x);
    const isColumn = along === undefined && own.length <= 2 && values.length === x.data.length
        && (own[1] ?? 1) === 1 && (shape[1] ?? 1) === 1 && shape.length <= 2;
    const perRow = !isColumn && own.length === 1 && shape.length === 2;
    const floats = isFloats(given) || isHalf(given);
    if (perRow && values.length !== rows) {
        if (floats)
            checkSameShape(name, { shape: own }, scores);
        wrongValue(`${name}.length`, `be ${rows}, one label per row`, values.length);
    }
    if (perRow && floats && !mayBeFloats)
        wrongKind(name, `hold labels in an integer typed array or ${LABELS}`, given);
    if (!perRow && !isColumn)
        checkSameShape(name, { shape: own }, scores);
    if (perRow || (isColumn && !floats && (isIntegers(given) || isWhole(values)))) {
        const checked = checkLabels(name, values, perRow ? along : undefined, shape, x, ignoreIndex);
        return { ...checked, alongRows: perRow && along === 1 };
    }
    checkAbsent('ignoreIndex', ignoreIndex, `it needs ${name} that are labels, in an integer typed array or ${LABELS}`);
    const dense = Array.isArray(values) || isHalf(values) ? checkFloats(name, values)
        : kindOf(values).startsWith('Big') ? Float64Array.from(values, Number)
            : values;
    const y = { dense, base: 0, rows: x.n };
    if (kindOf(dense) !== kindOf(x.data))
        checkTargetValues(name, y, x);
    return { x, y };
}
function isWhole(values) {
    for (let i = 0; i < values.length; i++)
        if (!Number.isInteger(values[i]))
            return false;
    return true;
}
function checkTargetValues(name, { dense }, x) {
    if (!dense)
        return;
    if (!x.ragged)
        for (let i = 0; i < dense.length; i++)
            checkNumber(dense[i], 0, 1, false, name, i);
    else
        for (let s = 0; s < x.count; s++) {
            visitSlice(x, s, (index) => checkNumber(dense[index], 0, 1, false, name, index));
        }
}
function checkLabels(name, values, along, shape, x, ignoreIndex) {
    const n = values.length;
    const last = along === undefined ? 1 : shape[1] - 1;
    const row = along === 1 ? (index) => Math.floor(index / shape[1])
        : (index) => (along === 0 ? Math.floor(index / shape[1]) : index);
    let has;
    if (x.ragged) {
        has = new Uint8Array(n);
        for (const index of x.ragged.indices)
            has[row(index)] = 1;
    }
    const kind = kindOf(values);
    const labels = kind === 'Uint8Array' || kind === 'Int32Array' ? values
        : checkWhole(name, values, has);
    const ignored = ignoreIndex ?? NaN;
    let rows = n;
    for (let i = 0; i < n; i++) {
        const label = labels[i];
        if (label === ignored)
            rows--;
        else if (label >>> 0 > last && (!has || has[i])) {
            const or = ignoreIndex === undefined ? '' : `, or ${ignoreIndex}, which is ignored`;
            wrongValue(`${name}[${i}]`, `be a label from 0 to ${last}${or}`, label);
        }
    }
    if (!x.ragged && along !== 1)
        return { x, y: { labels, base: Number(along === undefined), ignoreIndex, rows } };
    const counting = rows < n ? without(x, (index) => labels[row(index)] !== ignored) : x;
    if (along === undefined)
        return { x: counting, y: { dense: labels, base: 0, rows: x.n } };
    const dense = newLike(x.data);
    for (let i = 0; i < n; i++)
        if (labels[i] >>> 0 <= last)
            dense[i * shape[1] + labels[i]] = 1;
    return { x: counting, y: { dense, base: 0, rows: x.n } };
}
function checkWhole(name, values, has) {
    const labels = new Int32Array(values.length);
    for (let i = 0; i < labels.length; i++) {
        if (has && !has[i])
            continue;
        const value = values[i];
        labels[i] = Number(typeof value === 'bigint' || typeof value === 'number' ? value : NaN);
        if (labels[i] !== value && typeof value !== 'bigint')
            checkNumber(value, -WIDEST - 1, WIDEST, true, name, i);
        else if (BigInt(labels[i]) !== BigInt(value)) {
            wrongValue(`${name}[${i}]`, `be a whole number in [${-WIDEST - 1}, ${WIDEST}]`, value);
        }
    }
    return labels;
}

function rejectNaN(name, x) {
    let first = Infinity;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index) => { if (index < first && Number.isNaN(x.data[index]))
            first = index; });
    }
    if (first < Infinity)
        wrongValue(`${name}[${first}]`, 'not be NaN', NaN);
}
function rejectInfinities(name, x, sum) {
    for (let s = 0; s < x.count; s++) {
        let least = 0;
        let most = 0;
        visitSlice(x, s, (index) => {
            least += Number(x.data[index] === Infinity);
            most += Number(x.data[index] !== -Infinity);
        });
        const k = sum(s);
        if (least <= k && k <= most)
            continue;
        wrongValue(`k in slice ${s}`, `lie in [${least}, ${most}], as Infinity in ${name} is one, -Infinity zero`, k);
    }
    return wrongValue(name, 'be finite', 'infinities');
}
function rejectScores(name, x, k = 0) {
    rejectNaN(name, x);
    rejectInfinities(name, x, (s) => valueAt(k, s));
}
function rejectLoss(name, x, k, y) {
    const counted = without(x, (_, row) => counts(y, row));
    rejectNaN(name, counted);
    checkTargetValues('targets', y, x);
    rejectInfinities(name, counted, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)));
}
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, in bytes", bytes);
}

function bytes() {
    checkWebAssembly();
    const values = new Uint8Array(128);
    for (let code = 32, value = 0; code < 127; code++) {
        if (![34, 36, 39, 60, 92, 96].includes(code))
            values[code] = value++;
    }
    const all = new Uint8Array(size$1);
    for (let i = 0, j = 0; i < size$1; i++) {
        let value = values[text.charCodeAt(j++)];
        if (value > 85)
            value = 86 * (value - 85) + values[text.charCodeAt(j++)];
        all[i] = value - 4;
    }
    return all;
}
function compile() {
    const code = bytes();
    return new WebAssembly.Module(code);
}
async function compileAsync() {
    const code = bytes();
    return WebAssembly.compile(code);
}

// Runtime header offsets

/** Synchronously instantiates an AssemblyScript module from a WebAssembly.Module or binary buffer. */
function instantiateSync(source, imports = {}) {
  const module = source;
  
  const instance = new WebAssembly.Instance(module, imports);
  const exports = instance.exports;
  return { module, instance, exports };
}

const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const GRADIENT = 1;
const TERMS = 2;

let compiling;
let shared;
let keepers;
let kernel;
let f32;
let f64;
let i32;
function use(next) {
    if (next === kernel && (f32.length > 0 ))
        return;
    const { buffer } = next.memory;
    const floats = new Float32Array(buffer);
    const doubles = new Float64Array(buffer);
    const integers = new Int32Array(buffer);
    kernel = next;
    f32 = floats;
    f64 = doubles;
    i32 = integers;
}
function instantiate(module) {
    return { ...instantiateSync(module).instance.exports };
}
function ready() {
    if (shared)
        return Promise.resolve();
    compiling ??= compileAsync().then((module) => {
        shared ??= instantiate(module);
    }).finally(() => {
        compiling = undefined;
    });
    return compiling;
}
const CANNOT_GROW = 2 ** 32 - 1;
const FEW = 64;
let size = 0;
let arena = 0;
let top = 0;
function fits(bytes, { reserve }) {
    arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
    return top !== CANNOT_GROW;
}
function reserve(arrays, bytes, { data }, tau) {
    size = bytes + 32 * arrays + 100;
    const next = (keepers && keeperOf(data, tau)) || (shared ??= instantiate(compile()));
    if (!fits(size, next))
        rejectSize(size);
    use(next);
    return next;
}
function keeperOf(data, tau) {
    const keeper = data.length > FEW ? keepers.get(data.buffer) : undefined;
    const scratch = 20 * data.length + 8192;
    return keeper && isModerate(tau) && fits(size + scratch, keeper) ? keeper : undefined;
}
function finish(status) {
    if (status === 5)
        rejectSize(size);
    use(kernel);
    return status;
}
function take(bytes) {
    const address = top;
    top = ((top + bytes + 31) & -16) >>> 0;
    return address;
}
function copyIn(from, to, at) {
    if (from.length > FEW)
        to.set(from, at);
    else
        for (let i = 0; i < from.length; i++)
            to[at + i] = from[i];
}
function copyOut(from, at, to) {
    if (to.length > FEW)
        to.set(from.subarray(at, at + to.length));
    else
        for (let i = 0; i < to.length; i++)
            to[i] = from[at + i];
}
function newCall({ outer, n, inner }) {
    const call = take(100) >>> 2;
    i32[call + 0] = 0;
    i32[call + 1] = outer;
    i32[call + 2] = n;
    i32[call + 3] = inner;
    return call;
}
function put(values, double) {
    const address = take(values.length * (double ? 8 : 4));
    copyIn(values, double ? f64 : f32, address >>> (double ? 3 : 2));
    return address;
}
function setPerSlice(field, value) {
    if (typeof value === 'number') {
        const address = take(8);
        f64[address >>> 3] = value;
        i32[field] = address;
        i32[field + 1] = 0;
    }
    else {
        i32[field] = put(value, true);
        i32[field + 1] = 8;
    }
}
function get(address, to, double) {
    if (address < arena)
        return;
    copyOut(double ? f64 : f32, address >>> (double ? 3 : 2), to);
}
function place(data, double) {
    return !keepers || kernel === shared ? put(data, double) : data.byteOffset;
}
function placeResult(out, x, over) {
    if (!keepers || kernel === shared)
        return over;
    const isApart = Math.abs(out.byteOffset - x.byteOffset) >= x.byteLength + 16;
    return out.buffer === x.buffer && isApart ? out.byteOffset : over < arena ? take(out.byteLength) : over;
}
function allocate(type, lengths) {
    checkAllocation(type, lengths);
    const room = (length) => Math.ceil((length * type.BYTES_PER_ELEMENT + 16) / 64) * 64;
    const bytes = lengths.reduce((sum, length) => sum + room(length), 64);
    const keeper = instantiate(compile());
    const all = 5 * bytes + 2 ** 20;
    if (!fits(all, keeper))
        rejectSize(all);
    const start = keeper.keep(bytes) >>> 0;
    const { buffer } = keeper.memory;
    keepers ??= new WeakMap();
    keepers.set(buffer, keeper);
    let at = Math.ceil(start / 64) * 64;
    return lengths.map((length) => {
        const array = new type(buffer, at, length);
        at += room(length);
        return array;
    });
}
function isModerate(values, factor = 1) {
    if (typeof values === 'number') {
        return values === 0 || (values * factor >= 2 ** -60 && values * factor <= 2 ** 60);
    }
    for (let s = 0; s < values.length; s++)
        if (!isModerate(values[s], factor))
            return false;
    return true;
}
function needsDouble(data, tau) {
    return isDouble(data) || !isModerate(tau);
}
function getProjection(address, p, double) {
    get(address, p, double);
    if (!double || isDouble(p))
        return;
    keepFree(f64, address >>> 3, p, 2 ** -126, 1 - 2 ** -24);
}
function takeFound(call, count) {
    const address = take(28 * count);
    i32[call + 20] = address;
    i32[call + 22] = address + 8 * count;
    i32[call + 23] = address + 16 * count;
    i32[call + 21] = address + 24 * count;
    return address >>> 3;
}
function getFound(at, count, to) {
    copyOut(f64, at, to.thresholds);
    copyOut(f64, at + count, to.lower);
    copyOut(f64, at + 2 * count, to.upper);
    copyOut(i32, 2 * (at + 3 * count), to.freeCounts);
}
function project$2(slices, k, tau, atMost, p, found) {
    const { data, count } = slices;
    const double = needsDouble(data, tau);
    const { project_f32, project_f64 } = reserve(6, (double ? 8 : 4) * data.length + 48 * count, slices, tau);
    const x = place(data, double);
    const out = placeResult(p, data, x);
    const call = newCall(slices);
    i32[call + 4] = x;
    i32[call + 6] = out;
    setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    i32[call + 11] = Number(atMost);
    const at = takeFound(call, count);
    const status = finish(double ? project_f64(4 * call) : project_f32(4 * call));
    if (status !== 0)
        return status;
    getProjection(out, p, double);
    if (found)
        getFound(at, count, found);
    return 0;
}
function vjp$1(slices, g, tau, out) {
    const { data, count } = slices;
    const double = needsDouble(data, tau);
    const { vjp_f32, vjp_f64 } = reserve(4, (double ? 16 : 8) * data.length + 8 * count, slices, tau);
    const x = place(data, double);
    const y = put(g, double);
    const result = placeResult(out, data, y);
    const call = newCall(slices);
    i32[call + 4] = x;
    i32[call + 5] = y;
    i32[call + 6] = result;
    setPerSlice(call + 9, tau);
    finish(double ? vjp_f64(4 * call) : vjp_f32(4 * call));
    get(result, out, double);
}
function hard$2(slices, k, out) {
    const { data, count } = slices;
    const double = isDouble(data);
    const { hard_f32, hard_f64 } = reserve(3, (double ? 8 : 4) * data.length + 8 * count, slices, 1);
    const x = place(data, double);
    const result = placeResult(out, data, x);
    const call = newCall(slices);
    i32[call + 4] = x;
    i32[call + 6] = result;
    setPerSlice(call + 7, k);
    const status = finish(double ? hard_f64(4 * call) : hard_f32(4 * call));
    if (status === 0)
        get(result, out, double);
    return status;
}
function loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { data, n, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const bytes = (double ? 16 : 8) * data.length + 13 * n + 64 * count;
    const { loss_f32, loss_f64 } = reserve(12, bytes, x, tau);
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const out = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        copyIn(y.labels, i32, labels >>> 2);
    const ignored = y.rows < n ? take(n) : 0;
    if (ignored)
        new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
    const weights = sampleWeights ? put(sampleWeights, double) : 0;
    const losses = take(8 * count);
    const call = newCall(x);
    i32[call + 12] = family;
    i32[call + 13] = results ? results.want : 0;
    i32[call + 4] = xs;
    i32[call + 5] = dense;
    i32[call + 6] = out;
    i32[call + 14] = labels;
    i32[call + 15] = y.base;
    i32[call + 16] = ignored;
    i32[call + 17] = weights;
    if (k === undefined)
        i32[call + 7] = 0;
    else
        setPerSlice(call + 7, k);
    setPerSlice(call + 9, tau);
    setPerSlice(call + 18, classWeights ?? scale);
    const scales = i32[call + 18] >>> 3;
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[scales + s] *= scale;
    i32[call + 24] = losses;
    const at = takeFound(call, count);
    const status = finish(double ? loss_f64(4 * call) : loss_f32(4 * call));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(out, results.out, double);
        getFound(at, count, results);
    }
    let sum = 0;
    for (let s = 0; s < count; s++) {
        const weight = classWeights ? classWeights[s] : 1;
        if (weight !== 0)
            sum += weight * f64[(losses >>> 3) + s];
    }
    return { status, sum };
}

function visitRuns({ starts }, visit) {
    const count = starts.length - 1;
    for (let first = 0, next; first < count; first = next) {
        const from = starts[first];
        const n = starts[first + 1] - from;
        for (next = first + 1; next < count && starts[next + 1] - starts[next] === n;)
            next++;
        visit({ first, count: next - first, from, n });
    }
}
function gather(values, { indices }) {
    const gathered = newLike(values, indices.length);
    for (let j = 0; j < indices.length; j++)
        gathered[j] = values[indices[j]];
    return gathered;
}
function scatter(values, { indices }, to) {
    to.fill(0);
    for (let j = 0; j < indices.length; j++)
        to[indices[j]] = values[j];
}
const ofScores = (values, { from, n, count }) => values.subarray(from, from + n * count);
const ofSlices = (values, { first, count }) => values.subarray(first, first + count);
function perSlice(values) {
    if (typeof values !== 'object')
        return () => values;
    const all = Float64Array.from(values);
    return (run) => ofSlices(all, run);
}
const tensorOf = (data, run) => ({ data: ofScores(data, run), outer: run.count, n: run.n, inner: 1, count: run.count });
const foundOf = ({ thresholds, freeCounts, lower, upper }, run) => ({
    thresholds: ofSlices(thresholds, run),
    freeCounts: ofSlices(freeCounts, run),
    lower: ofSlices(lower, run),
    upper: ofSlices(upper, run),
});
function project$1(x, k, tau, atMost, p, found) {
    const { ragged } = x;
    if (!ragged)
        return project$2(x, k, tau, atMost, p, found);
    const data = gather(x.data, ragged);
    const ks = perSlice(k);
    const taus = perSlice(tau);
    let status = 0;
    visitRuns(ragged, (run) => {
        const scores = tensorOf(data, run);
        status ||= project$2(scores, ks(run), taus(run), atMost, scores.data, found && foundOf(found, run));
    });
    if (status === 0)
        scatter(data, ragged, p);
    return status;
}
function vjp(x, g, tau, out) {
    const { ragged } = x;
    if (!ragged) {
        vjp$1(x, g, tau, out);
        return;
    }
    const data = gather(x.data, ragged);
    const product = gather(g, ragged);
    const taus = perSlice(tau);
    visitRuns(ragged, (run) => {
        const part = ofScores(product, run);
        vjp$1(tensorOf(data, run), part, taus(run), part);
    });
    scatter(product, ragged, out);
}
function hard$1(x, k, out) {
    const { ragged } = x;
    if (!ragged)
        return hard$2(x, k, out);
    const data = gather(x.data, ragged);
    const ks = perSlice(k);
    let status = 0;
    visitRuns(ragged, (run) => {
        const scores = tensorOf(data, run);
        status ||= hard$2(scores, ks(run), scores.data);
    });
    if (status === 0)
        scatter(data, ragged, out);
    return status;
}
function loss(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { ragged } = x;
    if (!ragged)
        return loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results);
    const data = gather(x.data, ragged);
    const dense = newLike(data);
    const weights = sampleWeights && newLike(data);
    for (let s = 0; s < x.count; s++) {
        for (let j = ragged.starts[s]; j < ragged.starts[s + 1]; j++) {
            const index = ragged.indices[j];
            const row = Math.floor(index / x.inner) % x.n;
            dense[j] = targetAt(y, index, row, s);
            if (weights)
                weights[j] = sampleWeights[row];
        }
    }
    const ks = perSlice(k);
    const taus = perSlice(tau);
    const factors = perSlice(classWeights);
    let status = 0;
    let sum = 0;
    visitRuns(ragged, (all) => {
        for (let i = 0; i < (weights ? all.count : 1) && status === 0; i++) {
            const run = weights ? { ...all, first: all.first + i, count: 1, from: all.from + i * all.n } : all;
            const part = tensorOf(data, run);
            const answer = loss$1(family, part, { dense: ofScores(dense, run), base: 0, rows: run.n }, ks(run), taus(run), factors(run), weights && ofScores(weights, run), scale, results && { want: results.want, out: part.data, ...foundOf(results, run) });
            status = answer.status;
            sum += answer.sum;
        }
    });
    if (status === 0 && results)
        scatter(data, ragged, results.out);
    return { status, sum };
}

const CONSTRAINTS = ['equal', 'at-most'];
const SLICES = ['axis', 'mask', 'groups'];
const PROJECTION = ['temperature', ...SLICES, 'constraint', 'out'];
function softBinaryArgmax(x, k, options) {
    const all = checkOptions(options, PROJECTION);
    return formLike(x, solve(x, slicesOf('x', x, all), k, all), all.out);
}
function project(x, k, options) {
    const all = checkOptions(options, PROJECTION);
    const slices = slicesOf('x', x, all);
    const found = newFound(slices.count);
    const p = solve(x, slices, k, all, found);
    const { thresholds, freeCounts, lower, upper } = found;
    return { projection: formLike(x, p, all.out), thresholds, thresholdBounds: { lower, upper }, freeCounts };
}
function newFound(count) {
    return {
        thresholds: new Float64Array(count),
        freeCounts: new Int32Array(count),
        lower: new Float64Array(count),
        upper: new Float64Array(count),
    };
}
function slicesOf(name, x, { axis = -1, mask, groups }) {
    return checkRagged(checkSlices(name, x, axis), x, mask, groups);
}
function solve(x, slices, k, options, found) {
    const { temperature = 1, constraint = 'equal', out } = options;
    const sums = checkK(k, slices);
    checkTemperature(temperature, slices.count);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    const p = checkOut(out, x, slices);
    const status = project$1(slices, sums, temperature, constraint === 'at-most', p, found);
    if (status !== 0)
        rejectScores('x', slices, sums);
    if (isHalf(dataOf(x)))
        keepFree(p, 0, p, 2 ** -24, 1 - 2 ** -11);
    return p;
}
const BINARY_ARGMAX = [...SLICES, 'out'];
function binaryArgmax(x, k, options) {
    const all = checkOptions(options, BINARY_ARGMAX);
    const slices = slicesOf('x', x, all);
    const sums = checkK(k, slices, true);
    const ones = checkOut(all.out, x, slices);
    const status = hard$1(slices, sums, ones);
    if (status !== 0)
        rejectScores('x', slices, sums);
    return formLike(x, ones, all.out);
}
const VJP = [...PROJECTION, 'k'];
function softBinaryArgmaxVjp(p, g, options) {
    const all = checkOptions(options, VJP);
    const { temperature = 1, constraint = 'equal', k, out } = all;
    const slices = slicesOf('p', p, all);
    const cotangent = checkAlike('g', g, p, slices.data);
    checkTemperature(temperature, slices.count);
    if (constraint !== 'equal')
        checkChoice('constraint', constraint, CONSTRAINTS);
    const product = checkOut(out, p, slices);
    if (constraint === 'equal') {
        checkAbsent('k', k, "only the constraint 'at-most' needs it");
        vjp(slices, cotangent, temperature, product);
    }
    else {
        const loose = slicesBelow(slices, checkK(k, slices));
        const own = loose.length > 0 ? cotangent.slice() : cotangent;
        vjp(slices, cotangent, temperature, product);
        for (const s of loose) {
            const tau = valueAt(temperature, s);
            visitSlice(slices, s, (i) => { product[i] = isFree(slices.data[i]) ? own[i] / tau : 0; });
        }
    }
    return formLike(p, product, out);
}
const isFree = (p) => 0 < p && p < 1;
function slicesBelow(p, k) {
    const precision = isDouble(p.data) ? 2 ** -51 : 2 ** -22;
    const below = [];
    for (let s = 0; s < p.count; s++) {
        let sum = 0;
        let lost = 0;
        let free = 0;
        visitSlice(p, s, (i) => {
            const value = p.data[i];
            const next = sum + value;
            lost += sum > value ? sum - next + value : value - next + sum;
            sum = next;
            free += Number(isFree(value));
        });
        if (valueAt(k, s) - sum - lost > free * precision)
            below.push(s);
    }
    return below;
}
const softBinaryArgmaxJvp = softBinaryArgmaxVjp;
const JACOBIAN = ['temperature'];
function softBinaryArgmaxJacobian(p, options) {
    const { temperature = 1 } = checkOptions(options, JACOBIAN);
    const { data, n } = checkSlices('p', p, -1);
    checkRank('p', p, 1);
    checkTemperature(temperature, 1);
    const tau = valueAt(temperature, 0);
    let free = 0;
    for (let i = 0; i < n; i++)
        free += Number(isFree(data[i]));
    const jacobian = newLike(data, n * n);
    for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
            if (isFree(data[i]) && isFree(data[j]))
                jacobian[i * n + j] = (Number(i === j) - 1 / free) / tau;
        }
    }
    const shape = [n, n];
    return formLike({ data: dataOf(p), shape }, jacobian);
}

function softBinaryArgmaxGrads(p, g, options) {
    const { axis = -1, mask, groups, constraint, k, out } = checkOptions(options, VJP);
    const slices = checkRagged(checkSlices('p', p, axis), p, mask, groups);
    const cotangent = checkAlike('g', g, p, slices.data);
    const own = out === undefined ? cotangent : cotangent.slice();
    const x = softBinaryArgmaxVjp(p, g, options);
    const product = ('data' in x ? x.data : x);
    const byK = new Float64Array(slices.count);
    const byTau = new Float64Array(slices.count);
    for (let s = 0; s < slices.count; s++) {
        byK[s] = meanOnFree(slices, s, slices.data, (index) => own[index]);
        visitSlice(slices, s, (index) => { byTau[s] -= slices.data[index] * product[index]; });
    }
    if (constraint === 'at-most')
        for (const s of slicesBelow(slices, checkK(k, slices)))
            byK[s] = 0;
    return { x, k: byK, temperature: byTau };
}
function meanOnFree(x, s, p, g) {
    let pivot = 0;
    let sum = 0;
    let free = 0;
    visitSlice(x, s, (index, row) => {
        if (!isFree(p[index]))
            return;
        const value = g(index, row);
        if (free++ === 0)
            pivot = value;
        sum += value - pivot;
    });
    return free === 0 ? 0 : pivot + sum / free;
}
function lossGrads(x, { squared, y, k, temperature, classWeights, sampleWeights, scale }) {
    const counted = y.rows < x.n && !x.ragged ? without(x, (_, row) => counts(y, row)) : x;
    const p = newLike(x.data);
    const found = newFound(x.count);
    project$1(counted, k, temperature, false, p, found);
    const gradK = new Float64Array(x.count);
    const gradTemperature = new Float64Array(x.count);
    for (let s = 0; s < x.count; s++) {
        const factor = scale * (classWeights ? classWeights[s] : 1);
        const error = (index, row) => (factor * (sampleWeights ? sampleWeights[row] : 1) * (p[index] - targetAt(y, index, row, s)));
        const mean = meanOnFree(counted, s, p, error);
        let sum = 0;
        visitSlice(counted, s, (index, row) => {
            if (!squared) {
                const target = targetAt(y, index, row, s);
                sum += factor * (target - p[index]) * (target + p[index]) / 2;
            }
            else if (isFree(p[index]))
                sum -= p[index] * (error(index, row) - mean) / valueAt(temperature, s);
        });
        gradK[s] = squared ? mean : factor * found.thresholds[s];
        gradTemperature[s] = sum;
    }
    return { gradK, gradTemperature };
}

const OPTIONS$1 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
    'wrt',
];
const AMBIGUOUS = 'where each row is projected, its weight is that of a slice: give classWeights, one per row';
const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
function evaluate(family, logits, targets, options, gradient) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', out, wrt = [], } = options;
    const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x, y, alongRows } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    const sums = checkLossK(k, x, y.rows);
    checkTemperature(temperature, x.count);
    const squared = family === HYPER_SIMPLEX;
    checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
    if (!squared) {
        const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
        checkAbsent('sampleWeights', sampleWeights, reason);
    }
    if (alongRows)
        checkAbsent('sampleWeights', sampleWeights, AMBIGUOUS);
    const weight = checkWeights(classWeights, sampleWeights, y, x);
    if (!gradient)
        checkAbsent('wrt', options.wrt, 'it is for the losses with gradients');
    checkWrt(wrt, sums === undefined);
    const writes = gradient || reduction === 'none';
    if (!writes)
        checkAbsent('out', out, "only a gradient, or reduction 'none', is written");
    const factor = squared ? 2 : 1;
    const divisor = reduction === 'mean' ? weight : factor;
    const scale = reduction === 'none' ? 1 : divisor > 0 ? factor / divisor : 0;
    const results = writes ? {
        want: gradient ? GRADIENT : TERMS,
        out: checkOut(out, logits, x),
        ...newFound(gradient ? x.count : 0),
    } : undefined;
    const { status, sum } = loss(family, x, y, sums, temperature, classWeights, sampleWeights, scale, results);
    if (status !== 0)
        rejectLoss('logits', x, sums, y);
    const loss$1 = divisor > 0 ? sum / divisor : 0;
    if (wrt.length === 0)
        return { loss: loss$1, results };
    const known = sums ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
    const { gradK, gradTemperature } = lossGrads(x, { squared, y, k: known, temperature, classWeights, sampleWeights, scale });
    return {
        loss: loss$1, results,
        more: {
            ...(wrt.includes('k') ? { gradK } : {}), ...(wrt.includes('temperature') ? { gradTemperature } : {}),
        },
    };
}
function evaluateWithGrad(family, logits, targets, given) {
    const options = checkOptions(given, OPTIONS$1);
    const { loss, results, more } = evaluate(family, logits, targets, options, true);
    const { out, thresholds, freeCounts, lower, upper } = results;
    const grad = formLike(logits, out, options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts, ...more };
}
function hyperSimplexLoss(logits, targets, given) {
    const options = checkOptions(given, OPTIONS$1);
    const { loss, results } = evaluate(HYPER_SIMPLEX, logits, targets, options, false);
    return results ? formLike(logits, results.out, options.out) : loss;
}
function hyperSimplexLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(HYPER_SIMPLEX, logits, targets, options);
}
function fenchelYoungLoss(logits, targets, options) {
    return evaluate(FENCHEL_YOUNG, logits, targets, checkOptions(options, OPTIONS$1), false).loss;
}
function fenchelYoungLossAndGrad(logits, targets, options) {
    return evaluateWithGrad(FENCHEL_YOUNG, logits, targets, options);
}

const PREDICT = ['temperature', 'thresholds'];
function thresholdsOf(given, count) {
    const isTracker = isObject(given) && !isArrayLike(given) && 'thresholds' in given;
    const thresholds = isTracker ? given.thresholds : given === undefined ? 0 : given;
    if (isTracker && isArrayLike(thresholds) && thresholds.length === 0)
        return 0;
    checkThresholds(thresholds, count);
    return thresholds;
}
const isBinary = (logits) => (shapeOf(logits)[1] ?? 1) === 1;
function predict(logits, options) {
    const { thresholds, temperature = 1 } = checkOptions(options, PREDICT);
    const x = checkSlices('logits', logits, 0);
    checkRank('logits', logits, 2);
    checkTemperature(temperature, x.count);
    return classesOf(x, isBinary(logits), thresholdsOf(thresholds, x.count), temperature);
}
function classesOf(x, binary, thresholds, temperature) {
    const labels = new Int32Array(x.n);
    const best = new Float64Array(x.n).fill(-Infinity);
    for (let s = x.count - 1; s >= 0; s--) {
        const t = valueAt(thresholds, s);
        const tau = valueAt(temperature, s);
        visitSlice(x, s, (index, row) => {
            const z = (x.data[index] - t) / tau;
            if (Number.isNaN(z))
                rejectScores('logits', x);
            if (z < best[row])
                return;
            best[row] = z;
            labels[row] = binary ? Number(z >= 0.5) : s;
        });
    }
    return labels;
}
const ZERO_ONE = [...PREDICT, 'k', 'ignoreIndex', 'mask', 'groups'];
function zeroOneLoss(logits, targets, options) {
    const given = checkOptions(options, ZERO_ONE);
    const { k, thresholds, temperature = 1, ignoreIndex, mask, groups } = given;
    const whole = checkRagged(checkSlices('logits', logits, 0), logits, mask, groups);
    checkRank('logits', logits, 2);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    checkTargetValues('targets', y, x);
    const binary = isBinary(logits);
    checkTemperature(temperature, x.count);
    const isHard = binary && thresholds === undefined;
    if (isHard)
        checkAbsent('temperature', given.temperature, 'which k scores are the greatest does not depend on it');
    else
        checkAbsent('k', k, 'here every row is decided by itself, not by its place among the others');
    const rows = new Uint8Array(x.n);
    const positive = new Uint8Array(x.data.length);
    const positives = new Float64Array(x.count);
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => {
            if (!counts(y, row))
                return;
            rows[row] = 1;
            positive[index] = Number(targetAt(y, index, row, s) >= 0.5);
            positives[s] += positive[index];
        });
    }
    const counted = y.rows < x.n ? without(x, (_, row) => counts(y, row)) : x;
    const b = isHard ? hard(counted, k, positives)
        : classesOf(counted, binary, thresholdsOf(thresholds, x.count), temperature);
    let wrong = 0;
    let all = 0;
    for (let row = 0; row < x.n; row++) {
        if (rows[row] === 0)
            continue;
        all++;
        const isRight = binary ? b[row] === positive[row] : positive[row * x.inner + b[row]] === 1;
        if (!isRight)
            wrong++;
    }
    return all === 0 ? 0 : wrong / all;
}
function hard(x, k = 'targets', positives) {
    const sums = checkK(checkLossK(k, x) ?? positives, x, true);
    const ones = newLike(x.data);
    const status = hard$1(x, sums, ones);
    if (status !== 0)
        rejectScores('logits', x, sums);
    return ones;
}
const TRACKER = ['decay'];
class ThresholdTracker {
    decay;
    #average;
    constructor(options) {
        const { decay = 0.9 } = checkOptions(options, TRACKER);
        checkDecay(decay);
        this.decay = decay;
    }
    update(batch) {
        const { decay } = this;
        const before = this.#average;
        const hasBounds = isObject(batch) && !isArrayLike(batch) && 'thresholds' in batch;
        const thresholds = (hasBounds ? batch.thresholds : batch);
        checkBatchThresholds(thresholds, before?.length);
        if (hasBounds)
            checkThresholdBounds(batch.thresholdBounds, thresholds.length);
        this.#average = Float64Array.from(thresholds, (t, c) => {
            const average = before ? before[c] : NaN;
            const isFirst = Number.isNaN(average);
            let nearest = t;
            if (hasBounds) {
                const { lower: { [c]: lower }, upper: { [c]: upper } } = batch.thresholdBounds;
                if (isFirst && upper - lower === Infinity)
                    return NaN;
                nearest = Math.min(Math.max(isFirst ? 0 : average, lower), upper);
            }
            return (isFirst ? nearest : nearest === average ? average : decay * average + (1 - decay) * nearest) + 0;
        });
    }
    get thresholds() {
        return Float64Array.from(this.#average ?? [], (t) => t || 0);
    }
    toJSON() {
        return { decay: this.decay, thresholds: Array.from(this.#average ?? [], (t) => (Number.isNaN(t) ? null : t)) };
    }
    static fromJSON(value) {
        const { decay, thresholds } = checkTrackerJSON(value);
        const tracker = new ThresholdTracker({ decay });
        if (thresholds.length > 0)
            tracker.#average = thresholds;
        return tracker;
    }
}

const LOSSES = ['hypersimplex', 'fenchel-young'];
const HESSIANS = ['exact', 'bound'];
const LAYOUTS = ['row-major', 'class-major'];
const OPTIONS = ['temperature', 'k', 'loss', 'hessian', 'classes', 'layout', 'groups', 'mask'];
function boostingObjective(options) {
    const { temperature = 1, k = 'targets', loss = 'hypersimplex', hessian = 'bound', classes, layout, groups, mask, } = checkOptions(options, OPTIONS);
    checkTemperature(temperature, isArrayLike(temperature) ? temperature.length : 1);
    checkLaterK(k);
    checkChoice('loss', loss, LOSSES);
    checkChoice('hessian', hessian, HESSIANS);
    if (layout !== undefined)
        checkChoice('layout', layout, LAYOUTS);
    if (classes !== undefined)
        checkClasses(classes, []);
    if (classes === undefined)
        checkAbsent('layout', layout, 'it is that of flat predictions of several classes');
    else
        checkAbsent('groups', groups, 'they divide predictions of one score per row');
    const squared = loss === 'hypersimplex';
    return (predictions, labels, weights) => {
        const n = classes === undefined ? NaN : checkClasses(classes, predictions);
        const arrange = (values) => {
            if (classes === undefined || classes === 1 || !isObject(values))
                return values;
            const [length, ...more] = shapeOf(values);
            if (length !== n * classes || more.length > 0)
                return values;
            const strides = layout === 'class-major' ? [1, n] : [classes, 1];
            return { data: 'data' in values ? values.data : values, shape: [n, classes], strides };
        };
        const scores = arrange(predictions);
        const whole = checkRagged(checkSlices('predictions', scores, 0), scores, mask && arrange(mask), groups);
        const { x, y } = checkTargets('labels', arrange(labels), scores, whole, undefined, true);
        checkTargetValues('labels', y, x);
        if (weights !== undefined) {
            if (!squared)
                checkAbsent('weights', weights, 'a Fenchel–Young loss belongs to a whole slice');
            checkSampleWeights(weights, x.n, 'weights');
        }
        const sums = checkLossK(k, x) ?? Float64Array.from({ length: x.count }, (_, s) => targetSum(y, x, s));
        checkTemperature(temperature, x.count);
        const p = newLike(x.data);
        const found = newFound(x.count);
        const status = project$1(x, sums, temperature, false, p, found);
        if (status !== 0)
            rejectScores('predictions', x, sums);
        const grad = newLike(x.data);
        const hess = newLike(x.data);
        for (let s = 0; s < x.count; s++) {
            const tau = valueAt(temperature, s);
            const power = squared ? tau * tau : tau;
            const free = found.freeCounts[s];
            const isFree = (i) => 0 < p[i] && p[i] < 1;
            let most = 0;
            let weightOfFree = 0;
            if (weights) {
                visitSlice(x, s, (i, row) => {
                    most = Math.max(most, weights[row]);
                    if (isFree(i))
                        weightOfFree += weights[row];
                });
            }
            visitSlice(x, s, (i, row) => {
                const w = weights ? weights[row] : 1;
                grad[i] = w * (p[i] - targetAt(y, i, row, s));
                hess[i] = (hessian === 'bound' ? greatestDiagonal(w, weights ? most : 1)
                    : !isFree(i) ? 0
                        : weights ? w * (1 - 2 / free) + weightOfFree / (free * free)
                            : 1 - 1 / free) / power;
            });
        }
        if (squared)
            vjp({ ...x, data: p }, grad, temperature, grad);
        return { grad: likePredictions(predictions, x, grad, layout), hess: likePredictions(predictions, x, hess, layout) };
    };
}
function greatestDiagonal(w, most) {
    if (most === 0)
        return 1;
    return 2 * w >= most ? w : w + (most - 2 * w) ** 2 / (4 * (most - w));
}
function likePredictions(predictions, { n, inner }, values, layout) {
    if (layout !== 'class-major')
        return formLike(predictions, values);
    const ordered = newLike(values);
    for (let i = 0; i < values.length; i++)
        ordered[(i % inner) * n + Math.floor(i / inner)] = values[i];
    return formLike(predictions, ordered);
}

export { ThresholdTracker, allocate, binaryArgmax, boostingObjective, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project, ready, softBinaryArgmax, softBinaryArgmaxGrads, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss };
