/* @ts-self-types="./index.d.ts" */
/*! Includes @assemblyscript/loader, by the AssemblyScript authors, Apache-2.0. */
const text = "&|2|E|?(&&&(}v)U|1(|N(|N|1(|Q(|Q|1&&|1)|Q|Q&|1(|Q&|1+|Q|Q|N|N(|Q|1*|Q|Q|N&|1*|N|N|N&|1(|O(|O|1*|N|N|N(|N|1+|N|N|N|Q(|O|1+|N|N|N|Q(|N|1(|Q(|N|1.|Q|Q|Q|Q|Q|Q|Q(|Q|1?|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q|15|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q|1/|Q|Q|Q|Q|Q|Q|Q|Q(|Q|1@|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q|Q(|Q|1-|Q|Q|Q|Q|Q|Q&|10|Q|Q|N|N|N|N|N|N|Q(|N|1-|Q|Q|N|N|N|N(|Q|10|Q|Q|N|N|N|N|N|Q|Q(|Q|1-|Q|Q|N|N|Q|Q(|Q|1)|Q|Q(|Q|1,|N|N|Q|Q|Q&|1+|N|N|N|N(|N|1+|N|N|N|N(|Q|1)|N|N&|1)|P|P(|P|1(|P(|O|1(|P(|N|1(|O(|P|1(|N(|P|1)|N|N(|N|1,|Q|Q|Q|N|M(|Q|1,|Q|Q|Q|Q|Q&|1+|Q|Q|Q|O&|1+|Q|Q|Q|N&|1*|Q|Q|Q&|1-|N|N|Q|Q|Q|Q&|1+|Q|Q|O|O(|Q|1)|Q|N(|N|1+|Q|Q|O|O(|N|1+|Q|Q|N|N(|N|1*|Q|Q|O&*{z@/&A/&B01212CDEF&&3GH0I44556677((())J*KLMN*O8899+++3P,QRS(::)T-*;;...,,--==>>??),*(&(-}G*V|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|P(l|R|R}v%62|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|Q(k&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&&&2|N(n&&&&&&}v|Q2|N(n&&&&&&&&2|N(n&&&&&&&&2.|I22|B|D|A|;|6|4|F|0|7[Z&C.|H|;|B|0|7[Z&E/|9|2|D|5|0|7[Z&?/|>|A|E|E|0|7[Z&A2|B|D|A|;|6|4|F|0|7_]&D.|H|;|B|0|7_]&F/|9|2|D|5|0|7_]&@/|>|A|E|E|0|7_]&B.|D|6|E|6|D|H|6&I+|=|6|6|B&H-|?|6|?|A|D|K)&/(y3(.1};},(z}d())|N(|QH&}8l]|Zl%6|U|{k%.|=J.H+|=J+79n(&&&&&&&|yL(H.kX|=79n(&&&&&&&|yL*H*H+|;79L)H)H.|;79n&&&&&&/j|vL.K)n&&&&&&}vi|vL/H&K(|wJ,|rK(|vH&H,|mn&&&&&&Xm|4CL+K+H(7>J&K(|wJ(|rK(|vH&H(|mn&&&&&&Xm|4CJ&K&J(K(|wJ,|rK(|vH(H,|mn&&&&&&Xm|4CJ-|tJ(H&|uI,H&H(H,|u|uH-H,|u|tL&H(L,K&L-2/&H&|_7+|_2/&H&|n7,|n2|Z(()|NH&H)|tJ+H&|uI,H&H+H,|u|uH)H,|u|tL&K&I,H(H*|tJ&H(|uI)H(H&H)|u|uH*H)|u|tL&K&I)H+H,H&|tJ*|tJ&H+|uI(H+H&H(|u|uH*H(|u|tL&H&K&H)|tJ*|tJ(H&|uI)H&H(H)|u|uH*H)|u|tL&H(2O((|Qk|S|R|R|R|JH&}7J(k(|;H(k(|=H(k&rCH&m&&&&|,C}92X((|Pl|S|R|R|R|R|R|R|R|R|QH&}8J(l(|NH(l(|OH(l&|!CH&n&&&&&&&&|2C}:2J&H&H)|3+jk|Qk(H&H)|4C62k|QH(H*|5H(H*|4C2i((|NH&H(H&H)|wJ&H)7>|nK&|n7*K&|tH)|wI(H&H(|tJ)H&|uI*H&H)H*|u|uH(H*|u|tL&H)2b)(|O(|QH&H(|t}1J+}6H&|un&&&&&&&&H(H)7-I,H+7+H+H,k(H*CoH,k&t|DC2_)(|N(|QH&H(|tJ+H&|un&&&&&&&&H(H)7-I,H+7,H+H,k(H*CoH,k&t|DC2}d(()|NH&H(|t|mK)K)|t|5+jH&H(H)H*7/62H&H(|tJ+H&|uI,H&H+H,|u|uH(H,|u|tL&H+K&H)|tJ)|tJ&H+|uI(H+H&H(|u|uH)H(|u|tL&k(K&n&&&&&&&&|2k&H*CK&n&&&&&&&&|4Ck&H&H&K(|w|pJ(K(|v|2C+|NH(n&&&&&&}n}:|t,H(2K(|vJ)K(n&&&&&&}]i|v|tJ&K(|wI(H&n&&&&&&&&n&&&&&&&&H(|rK(|vH&H(|mn&&&&&&Xm|4CH)|57/2}d(()|NH&H(|t|mK)K)|t|5+jH&H(H)H*7062H&H(|tJ+H&|uI,H&H+H,|u|uH(H,|u|tL&H+K&H)|tJ)|tJ&H+|uI(H+H&H(|u|uH)H(|u|tL&k(K&n&&&&&&&&|2k&H*CK&n&&&&&&&&|4Ck&H&H&K(|w|pJ(K(|v|2C+|NH(n&&&&&&}n}:|t,H(2K(|vJ)K(n&&&&&&}]i|v|tJ&K(|wI(H&n&&&&&&&&n&&&&&&&&H(|rK(|vH&H(|mn&&&&&&Xm|4CH)|57025&H&H(k.k?kL7&2>&H&l(|YH(l(|Y|NH&H(|Ul(|U|N2=&H&l|R|R|R|R|JH&|OH&l&|*C|{}92A&H&l|R|R|R|R|R|R|R|R|R|QH&|OH&l&|*C}:2H&n&&&&&&&&H&}1}6H&|mK*n&&&&&&Xm|v|4C2F&n&&&&&&&&H&H&|mK*n&&&&&&Xm|v|4C2Z&H&k|T|Jx+jH&k%.|;}&l]|X}:62l(H&k}-/|;}&|X}:n&&&&&&&&H&k}J|IxC2A((|PH&}7}&J(l|R|R|R|R|JH(|OH(l&|*C2E((|PH&}8J(l|R|R|R|R|R|R|R|R|R|QH(|OH(l&|*C2|s(()|NH(K*|wJ*|pI(H&H*H(|uH)K*|w|tJ)n&&&&&&&&|4+|NH)n&&&&&&}ni|tI)H(n&&&&&&}n}:|t,H(2K*|vJ+|tJ(H&|uI*H&H(H*|u|uH+H*|u|tL&H(K&H)n&&&&&&|Bk|v|pK*n&&&&&&|Bh|v|v|tJ*|tJ&H(|uI)H(H&H)|u|uH*H)|u|tL&H&2|*(+|NH&H&n&&&)&&|tk|vJ)H)H&|u|uJ)|uJ+H(H(n&&&)&&|tk|vJ*H*H(|u|uJ*|uJ,|vH&H(|vJ&H)H*|v|uH+H*|v|uH)H,|v|u|uL&H&2]&k*k(H&k&H(H)H*H+k&k&k&k&H,H-k&k&k&k&k&k&k&k&k&k&7T2]&k*k(H&k&H(H)H*H+k&k&k&k&H,H-k&k&k&k&k&k&k&k&k&k&7U2]&H&H(H)H.H*H+H,H-H/H0H1H2H3H4H5H6H7H8k&H9H:H;H=H>7T2]&H&H(H)H.H*H+H,H-H/H0H1H2H3H4H5H6H7H8k&H9H:H;H=H>7U2#8*0|M.|Q)|NH0oH-H/|DoJ?H?C+|QH,S*&IFH.S*&IGH+k(qH*k};&t|D+|Qk&,HGHF73K,H*}2K+|v|4K,n&&&&&&&&|5|C2,k&2+j)|QH,S*&IGH.S*&IFH*k)|FIAk)k};&H*|?J+H+k)xCID*jH)k&t+jH)k(k+H)k+rCJ?|?J+k(HDH?k(pCJ-H+H-rCIBk&I-*jH-HBr+jH&H-H?|>HA|>|;HAk&H?k(qCk+H*H*H-|>k+|Fk|d2|;J+k77VH-k};)|>k|dC|;I/K(n&&&&&&|1k|v}1!:I9H+!&+&J7I8!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I:H+H*k+|F|;I0*jH7H+!&+&J6!}h(I7H8H6!}i(I8H5H6!}b(I5H:H6H6!}d(!}b(I:H+k|R/|;H6H6!3&&&|R&&&|R&&&|R&&&|R!xH9!zJ;!}b(H;!}c(H6H6!}](H9!m!| !2+&H0H+k7|;J+u4&2H8HF}1!:!}c(H5n&&&&&&}niH*}2|w}1!:J9!}d(J6HGHF|vH*}2|w}1!:!}c(!}i(I;H/H7HFn&&&|t@+}ni|v}1!:!}c(J7!2+&H/H8!2+7H/H8H7HGn&&&&&&}ni|5+|MH6HFn&&&&&&}]i|v}1!:J8!}c(H:H9!}d(H6H6!}d(!}c(!3}I}H3j}I}H3j}I}H3j}I}H3j!}d(H8H8!}d(!}b(!}a(n&&&&&&}niHGHG|tH*}2|w|u}1!:!}d(!}b(,H;2!}i(!}h(!2+HH/H5!}](!3&&|R|Q&&|R|Q&&|R|Q&&|R|Q!m!2+XH-k(|;I-3(22k(I0k&I+*jH+kPrH0|C+jk&I0k&I-*jH-HBr+jH-k};)|>k|dC|;J/!&+HJ6HFn&&&&}]%}mi|v}1!:!}b(I=!3&&&&&&&&&&&&&&&&I8!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I7!3&&&&&&&&&&&&&&&&I:H*H-|>k+|Fk|d:|;J@H*k+|F|;IE*jH=H@!&+&J9!oI;H8H9H6!nH;!yJ>!},(I8H5H;!},(I5H7H>H9!xJ9!|0!}n(I7H:H9H9!4/0123456/0123456!|0!}n(I:HEH@k7|;J@u4&2H7H5!#(K+!;J9!}p(K,!;J;!}o(!}n(I7H6H6!4/0123456/0123456!|0H:H5H5!4/0123456/0123456!#(H9!}p(H;!}o(!}n(J9H8H8!4/0123456/0123456!#(!}q(J:H:H:!r!| I:H/kj|=H7!2+&H/H9!2+zH/H8!2+|1H/H5!2+|BH/H6!|0H7H8!#(!}q(J5H5H5!r!| J5!2+|R(H/H:!2+|d(H6H/!&+&H5!|/H:!|/!4&()*+,-.789:;=>?J5H6!n!| I8H6H/!&+7H6H5!n!| I7H/H8!2+&H/H7!2+7H/H5!3&&&i&&&i&&&i&&&iH8H7!}b(!}d(H5H8!nH7H5!n!x!| !2+Hk(H0H/!&+XH5H6!k!y!|!CI0H-k(|;I-3(22H+k(|;I+3(22k&I0*jH0HBr+jH0k};)|>k|dC|;J-!&+|1I8)|Qk&H-H*H0|>k+|Fk|d2|;J/J+H*HFH8!#(7Lo4&Bk&H-k7|;H+k/|;H*HFH8H8!4/0123456/0123456!#(7Lo4&BH-!&+};(J5!|/H-!&+}L(J7!|/!4&()*+,-.789:;=>?I6H5H6!|0!}o(H-!&+}](!}n(!|/H7H6H6!4/0123456/0123456!|0!}o(H-!&+}n(!}n(!|/!4&()*+,-.789:;=>?I:H-!&+|t(J7!|/H-!&+}+(J9!|/!4&()*+,-.789:;=>?J5H7H5!|0!tH9H5H5!4/0123456/0123456!|0!t!4&()*/012789:@ABCH5!}](!3}AH|R[}AH|R[}AH|R[}AH|R[!}d(!x!}b(I9n&&&&&&}niHF|w}1!:I;!3&&&&&&&&&&&&&&&&I7!3&&&&&&&&&&&&&&&&I5H+H*k+|F|;I@*jH7H9H+!&+&J7!oJ=!3&&|Ri&&|Ri&&|Ri&&|Ri!xH7H6!}c(H:!}c(H;!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(J>!3&&&&&&&&&&&&&&&&!n!},(I7H5H=!},(I5H+H>!2+&H@H+k7|;J+u4&2H5H-!&+|B!aH7H5H8!})(!a!xH-!&+X!x!|w(2+jH/k7H*H?H(HA7Vk&I+*jH+H?s+jH+HC|;k*|FJ/H1|;H-H+k*|F|;J@S*};(c*&H/H3|;H@S*|R)c*&H/H4|;H@S*|t)c*&H2H/k(|H|;H-H+k)|F|;P)|1_)&H+k(|;I+3(22,k)k(H&k&H(H?H*k(k&k&k&k&H,k&H.k&k&k&k&HCk*|FJ+H1|;H2HCk)|F|;k&H+H3|;H+H4|;7TJ++jH+3-2HFHG732H?HA|>J+H&|;I&H(H+|;I(H?HC|;ICH0k(|;I03(22H)H?HB|>|=I)3(22k&262k)k(H&k&H(H)H*H+k&k&k&k&H,H-H.H/k&k&H0H1H2k&H3H47T2]&k)k(H&k&H(H)H*H+k&k&k&k&H,H-H.H/k&k&H0H1H2k&H3H47U2]&k+k(H&H(H)H*H+H,k&k&k&k&k&k&H-H.k&k&k&k&k&k&k&k&7T2]&k+k(H&H(H)H*H+H,k&k&k&k&k&k&H-H.k&k&k&k&k&k&k&k&7U2|%))|P(|QK1J*}(H&}(|Nl6|Nl|B|UJ)lj|Oi&}&l7|X|OJ(l&|%+jH(l%%*|Nl7|ZI(H)K2|&+|Qk(,H(|{j&k&r2+jk|Q622H)|{L1H*25&H&7IK1L0l&L221&K0L1H&7G2|N()|OK3}1}6LTK3KT|uK4|t}1}6LUK7o+j62K5}1J(7(I&H(KT}1|gKU}1|gm&&&&|/+jK5LTn&&&&&&&&LU,H&KT}1|gKU}1|gm&&&&|0+jH&}6LTm&&&&7(}6|nK5KT|un&&&&&&|Rh|v|xLU222|O()|NK3LTK3KT|uK4|tLUK7o+j62K5J(7)I&H(KT|uKU|un&&&&&&&&|5+jK5LTn&&&&&&&&LU,H&KT|uKU|un&&&&&&&&|6+jH&LTn&&&&&&&&7)|nK5KT|un&&&&&&|Rh|v|xLU222}++(0|MH&!&+|R(J/K+!;J0!}n(I1H&kj|=!&+&H+H/K(n&&&&&&bm|v!;J-!}n(H-!}o(J,!}p(!}o(H+!}q(n&&&&&&|BkK*|w!;!}p(!|GK*n&&&&&&|Bh|v!;!}p(J-H,H-!}n(J-H,!}o(!}o(I3H-I,H+!3&&&&&&&&&&&&&&&&!qJ.!|!+|M!3&&&&&&}n%&&&&&&}n%I+!3&&&&&&}n|Q&&&&&&}n|QI,H(H)k+|F|;I)*jH(!|.*&!|0J2H/!tI4H+H+H2H4!| !}u(I+H,H2H,H4!| !}t(I,H)H(k7|;J(u4&2H.H+H0!}n(J2H,!tH2H0!}o(H+!r!z!x!|!+jk&62H,H1H.!| I1H+!3&&&&&&&&&&&&&&&&!}n(J0!3&&&&&&}]i&&&&&&}]iH+!}p(!3&&&&&&}]i&&&&&&}]iH,H*!;!}o(J+!}p(!}n(!}u(H-H.!| J-H+!}u(H-H.!| I,H3H.!yI3H0H-H.!| ,H-2I+H&H1!2+|t(H&H-!2+};(H&H3!2+}](H&H+!2+|R)H&H,!2+|t)H/!}j(K(n&&&&&&|tl|v!;!sH/!}j(K(n&&&&&&|Bk|v!;J+!sH1!}j(H+!s!zH.!y!y!}?(2G&H&k+|Fk}]1|;J&H(Q*&a*&H&H(Q*/a*/2y()|QH*k&H+k)|F 2&*jH(H,t+jH&H,k)|F|;P)&H)|=J-H+s+jH*H-k)|F|;J-H-P)&k(|;_)&2H,k(|;I,3(222X((|Q*jH)H+t+jH(H+|;U&&+jH&H+k)|F|;H*b)&2H+k(|;I+3(222X((|Q*jH)H+t+jH(H+|;U&&+jH&H+k*|F|;H*c*&2H+k(|;I+3(222X((|Q*jH)H*t+jH(H*|;U&&+jH&H*k)|F|;k|Q_)&2H*k(|;I*3(222G&H(H&k+|Fk}]1|;J&Q*&a*&H(H&Q*/a*/2u((|NH)K3H&|vn%%%%%%}m%|yJ-c*&H+H-K9H&|v|xH-K7oJ)Cc*&H,H-K:H&|vH(|u|yH-H)Cc*&H*K7_)&2}6O,C|Q9|N;|M+|P(|OH.k)|Fk&H/C7GIRk7H.H.k7xCIPH-k)|Fki|;kj|Ckj|=IMH.k(tJIo+jH1k&qII2HI+|QHMHP|>7G,k&2JUk|QpHRk|Qp|DH*k&HIC+|QHMHP|>7G,k&2JXk|Qp|D+jk,62H2+jH2H-m&&&&7g2H/+jH/H-7iH1+jH/H1H-7Q2H/H-H0HRH.7N2*jH,HSt+jk&IL*jH.HLt+jHPH.HL|=J@H@HPtCITH-HS|>H.|>HL|;k)|FINHI+jH)HN|;H.k)|FJ@H-HTHUHM7VH*+jH*HN|;H@H-HTHXHM7V22k&IO*jHOHTr+jHMHO|>J@HU|;H)HN|;HICJEH+HN|;HICIJH@HX|;H*HN|;HICk&H*CIFH1+jHEH1H-m&&|R%7OH*+jHFH1H-m&&&&7O22k&H-k)|FJ@HE|;7Mk(H@HJ|;7MH*+jk)H@HF|;7MHFH-m&&&&7g2H5H6H.HS|>HL|;HO|;JG|>|;S*&Iek&IDH&k*p+j)|QH3H4HG|>|;S*& )ICk&H-o4&BHEH-7wJ@+jH@3(2k)HCK?r4&Bk*HCK?K>|;JAt4&BK?I@K>k&t+|OK;}17:l(|OI|+K=}17:I|*HAHCp+jH|+I|*HCI@2*jH@HCqH|*H|+l(|N|%|C+jH|+H|*74I|,k&IBHDk(|C+jH|*75}6J[H[H|+75}6|uHCH@|=}2HAH@|=}2|w|v|u}17:J|-H|+|%H|*H|-|%|C+jH|-I|,22H|,75!:Ip!3&&&&&&&&&&&&&&&&Io*jHoHEHBk)|F|;!&+&Hp!n!},(IoHBk+|;JBH-r4&2Ho!C&Ho!C(|;Ho!C)|;Ho!C*|;JBHCt+jH|,I|+HBIA,H|,I|*HBI@2HDk(|;ID3(22H|*75,m&&&&2I|.HCH@|=IBH|.!:Iok&IA*jHEHAk)|F|;!&+&JpHo!k!|!k&HBk&tC+jHAk+|;J@H-H-H@tCIGHAI@*jH@HGr+jH@k)|FJDHJ|;m&&|Rim&&&&k(HDHE|;R)&H|.|,JC+|QHBJCk(|=IBHCk&t,HC2HDHE|;R)&H|.|/CCb)&H@k(|;I@3(22,HJHAk)|F|;HpHo!n!3&&|Ri&&|Ri&&|Ri&&|Ri!x!2+&2HAk+|;JAH-r4&2k&2ID,H&k+p+jHEH-m&&&&7gk&IA!3&&&&&&&&&&&&&&&&Iok&7Z*jH-HAt+j!3&&&&&&&&&&&&&&&&Ip!3&&&&&&&&&&&&&&&&IqHAJ@k|R/|;JBH-H-HBtCJBH@t+j*jHpH@k)|FJCHE|;!&+&Jp!3&&&&&&&&&&&&&&&&!nHp!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yJsHCHF|;!&+&!xJr!|0!}n(IpHqHrHr!4/0123456/0123456!|0!}n(IqHoHs!},(IoHBH@k+|;J@t4&22k|R1Hp!2+&k|d1Hq!2+&k&7XHAk|R/|;IA3(22Ho!C&Ho!C(|;Ho!C)|;Ho!C*|;J@+|Nk&7[H@}2|w,n&&&&&&&&2J[}1!:IpH[H[}1}6|u}1!:Iqn&&&&&&}niHe|w}1!:Irk&I@*jH@k)|FJAHE|;!&+&IoHAHJ|;Ho!3&&&&&&&&&&&&&&&&!nHo!3%%|Qi%%|Qi%%|Qi%%|Qi!n!yHAHF|;!&+&Hp!}c(Hq!}c(Hr!}d(!x!2+&H@k+|;J@H-r4&2,H&k)qJV+|NH*+|Nk&I@!3%%%%%%%%%%%%%%%%Ipk&7Z*jH-H@t+j!3&&&&&&&&&&&&&&&&Iq!3&&&&&&&&&&&&&&&&IrH@JAk|R/|;JBH-H-HBtCJBH@t+j*jHp!3&&&&&&&&&&&&&&&&HFHAk)|F|;!&+&Jo!oHo!3&&|Ri&&|Ri&&|Ri&&|Ri!o!x!xIpHqHo!|0!}n(IqHrHoHo!4/0123456/0123456!|0!}n(IrHBHAk+|;JAt4&22k|R1Hq!2+&k|d1Hr!2+&k&7XH@k|R/|;I@3(22Hp!|w(+|Nk&7[,n&&&&&&}v|Q2,HRHGk)|F|;P)&}22,n&&&&&&&&2IhH3+|NH3H4HG|>|;S*&,Hh2IbHen&&&&&&X|J|5+|N*jH-HDt+jHEHDk)|F|;J@H@R)&}6n&&&&&&}nW|v}1b)&HDk(|;ID3(22n&&&&&&}ny,n&&&&&&}ni2IfHhHh|3+|Qk+,)|QHeHf|wI]H-o+jn&&&&&&}n%n&&&&&&}n|QH]7nk&3(2H]Hb73HEH-m&&|R%7gn&&&&&&}v|QLSH9oH-k|R/xHbn&&&&&&&&|5|CHbH-}2|4|C|C+j)|Qk&IAk&IKk|QH-}2H-}2|s|s|v|sn|n|m|m|m|m|m(j|v )k7|?JDk+|FJB7cHB|;k+|;k)|F7GJCk|Qp4&BH-HD|?IH*jHAHDr+jHAHH|>HHk7|=HAk}2}7)|>k%%*|C|>k7|H|;k|B|CIQk&I@*jH@k7r+jHCHAk+|FH@|;k)|F|;HEH@HQ|;k)|F|;!&+&!2+&H@k+|;I@3(22HAk(|;IA3(22HCHB7w+|Qk&,K>2o+jHCL1k|Q3(2HCHBk)|F|;IQHCHBHbHB}2H-}2|wJl|vJ[H]K=JaHaK;H]|uJc|uHbH-}2|w|v|uHcHaH[HB}2H[|u|x|sn&&&&&&}Li|vkP7dI[H-}2nS|:|xQSC}Lh|vIik|QI@k(k3H-k|R7rCIWn&&&&&&}n|QIm*jH@k|QpHKHWr|C+jHEH-H[}1}6J[}1H]}17aHb|uJ_H_|2+jK@}2IdHCHBH[}1H]}17aH_Hl|v|uIjHcH[H[|mnS|:|xQSC|Bh|vH]|xJg|u|yHcH_Hi|5CIcHaH[Hg|t|xHaH_Hi|n|4CIaH[H]H_|vHd|wJn|tI^H_|mHl|v|sn&&&&&&/j|vn&&&&&&/j|tIkHdn&&&&&&zj|7JA+jH^Hc|7IA2HA+jH^Ha|6IA2HA+jHCHBH^}1H]}17aHj|u|mHk|6IA2HA+jH^J[K@}2J^HdHl|vJj|tJk|sH^Hj|u|m|tHk|wHn|m|vH]Hi|vHd|w|tHg|tJ^|uLKH[H^|tLM,HjHk|tI^HjHk|uIdH_Hi|5+|NH[Hg|u,H^HB}2|7+|Nn&&&&&&}n%,HCHBH^H]H[HcH[n&&&&&&}nikP7dHg|u22LKH_Hi|n|4+|NH[Hg|t,Hdn&&&&&&&&|6+|Nn&&&&&&}n|Q,HCHBHdH]H[H[Han&&&&&&}nikP7dHg|t22LM2H_|mHmn&&&&&&}Li|v|4IDH_|mImHAo+jHCHBH]H[HQHB7c7uoID2KMKKH_n&&&&&&&&|5CJ^Hc|5H^Ha|4|Co+jHcn&&&&&&}]i|vHan&&&&&&}]i|v|tI^2HD+|Q)|Qk|QH[KM|6KKH[|6|Co4&Bk|QH-7cJ@k)|FkH|;7GJDk|Qp4&BHEH-H]H[HDH@7uJ@o+jKALFKBLGKCLIKDLJHDKEJHm&&|R%7gKMn&&&&&&}n|Q|2KKn&&&&&&}n%|2|D+jk|QH@HH+|QHDHH7wBK>o,k(2CI@KKK;H]n|;}7|F|g@+}ni|v|u|yLKKMK=H]n }!}o}Nw|3zi|v|t|xLM2n&&&&&&&&LNn&&&&&&&&LLk&LOH@o+jHDHHH]H[7oI@2H@k|Pp+|QHEH-H]7qk&,H@2I@2HDL1H@2,H@2I@H[H^HACI[HKk(|;IK3)222HCL1H[LSH@2J@k|Qq+jH@3)22HEH-7wJ@+jH@3(2k)HbK?}2|uJ[n&&&&&&&&|44&Bk*H9oH[K>}2|5|C4&B7fH9+|QHEH-H]n&&&&&&&&n&&&&&&&&n&&&&&&&&7jk&v,k&2+jKCo+jHEH-H]7q2n&&&&&&&&L3n&&&&&&&&L4KCL7KDL8,H[n&&&&&&&&|2+jK=n&&&&&&}n|QH]7n,H[K>}2|2+jn&&&&&&}n%K;H]7n,K;J^H]n|;}7|F|g@+}n}:|vJc|tJ_H^|uIaH^H_Ha|u|uHcHa|u|tL&H_LKK&LLK=J^H]n }!}o}Nw|3zi|vJc|tJ_H^|uIaH^H_Ha|u|uHcHa|u|tL&H_LMK&LNk(LOHEH-H]HEH-HbH]KSKMKMKK|uHbH-}2|w|v|uKSKS|2CKKKMH[K>}2H[|u|x|sn&&&&&&}Li|vk/k@H-k|R/rC7d7ok|Pp+jHEH-H]7q2222k&22JDo+jHV+jH=HGk*|F|;)|NH7H8HG|>|;S*&Hfn&&&&&&}niH&oJVH(k(pJ@|CC|wI^k&IB7Jn&&&&&&}niHeHf|wJ[|w}1!:I|#HLHO|;H0|;IQKT}1!:I|%KU}1!:I|&K5}1!:I{K6}1!:I| H[}1!:I|(H[n&&&&&&}]i|v}1!:I|)H&oJC+jH@IC2H2oHCHCCIWk+kHH&CIHk&7Zk(7Z*jH-HBt+j!3&&&&&&&&&&&&&&&&Iu!3&&&&&&&&&&&&&&&&Iv!3&&&&&&&&&&&&&&&&Iw!3&&&&&&&&&&&&&&&&IxHBJ@k|R/|;JAH-H-HAtCIKH@HKr+j*jH@HH|;JAHKHAHKrCIY!3&&&&&&&&&&&&&&&&Ip!3&&&&&&&&&&&&&&&&IqH@IA*jHAk)|FJZHE|;!&+&JrH|%!}c(H|&!}c(IyHrH{!oHrH| !nJo!zIzHo!3&&|Ri&&|Ri&&|Ri&&|Ri!xHyH|#!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(HF+|MHFHZ|;!&+&,H/HAk)|F|;!&+&HQ!8!a!3&&|Ri&&|Ri&&|Ri&&|Ri!x2J|!!}c(JoIsHoHo!}d(ItHW+|MHzHo!z,H&k(p+|MHo!3&&&&&&&&&&&&&&&&!lHoH|)Ho!}d(HrH| !nHyH|(!}c(!xHyHrH{!n!| !}b(!}d(!x,H2+|MHoH2HAk)|F|;!&+&!}d(JsI|!HsHo!}d(,Ht22ItHzHs!zHtHsH(k)pCHCC2IoHpHt!}b(IpHqH|!Hz!y!}b(IqHJHAk)|F|;Ho!2+&HYHAk+|;JAt4&2HuHp!|0!}n(IuHwHq!|0!}n(IwHvHpHp!4/0123456/0123456!|0!}n(IvHxHqHq!4/0123456/0123456!|0!}n(IxHKH@HH|;J@t4&22k|R1Hu!2+&k|d1Hv!2+&k|t1Hw!2+&k}+1Hx!2+&k&7Xk(7XHBk|R/|;IB3(22H(+jH2+|Nk(7[,HbK8}2|uk(7[|u2K7}2|wn&&&&&&&&HCK7k&t|CCJ]}1!:IpH]H]}1}6|u}1!:IqH^H[|wH^HCC}1!:Irk&I@*jHJH@k)|F|;JA!&+&IoHAHoHo!kHoHp!}c(Hq!}c(Hr!}d(!x!2+&H-H@k+|;J@t4&22k&7[J[n&&&&&&&&KTKU|tHbHh|u|vHbHh|2C|tH&k(p4&BH[2J[H[Hf|vHVCc*&,k&I@7JKT}1!:IpKU}1!:Iqn&&&&&&}niHeHf|w|w}1!:IrK6}1!:Is*jHEH@k)|FJA|;!&+&IoHAHJ|;HoHs!n!3&&|Ri&&|Ri&&|Ri&&|Ri!xHoHp!}c(Hq!}c(Hr!}d(!3%%|Qi%%|Qi%%|Qi%%|Qi!}h(!}i(!2+&H@k+|;J@H-r4&22HfHeHGk*|FJ@H:|;H;HGk)|F|;H>H@|;H?H@|;7S222H*+jk)HFH-k)|F|;7R2k(H-k)|FJ@HJ|;7Rk&H@HE|;7RHD+jHD62HOk(|;IO3(22H(k&HIC+jHUHMHTH-H+HN|;H.k)|F7V2HLHP|;IL3(22HSk(|;IS3(22HRL1k&2}1M+C|Q9|N9|M+|PH.k)|Fk&H/C7GIRk7H.H.k7xCIPH-k*|Fki|;kj|Ckj|=IMH.k(tJIo+jH1k&qII2HI+|QHMHP|>7G,k&2JUk|QpHRk|Qp|DH*k&HIC+|QHMHP|>7G,k&2JXk|Qp|D+jk,62H2+jH2H-n&&&&&&&&7h2H/+jH/H-7iH1+jH/H1H-7Q2H/H-H0HRH.7N2*jH,HSt+jk&IL*jH.HLt+jHPH.HL|=J@H@HPtCITH-HS|>H.|>HL|;k*|FINHI+jH)HN|;H.k*|FJ@H-HTHUHM7WH*+jH*HN|;H@H-HTHXHM7W22k&IO*jHOHTr+jHMHO|>J@HU|;H)HN|;HICJEH+HN|;HICIJH@HX|;H*HN|;HICk&H*CIFH1+jHEH1H-n&&&&&&}n%7PH*+jHFH1H-n&&&&&&&&7P22k&H-k*|FJ@HE|;7Mk(H@HJ|;7MH*+jk)H@HF|;7MHFH-n&&&&&&&&7h2H5H6H.HS|>HL|;HO|;JG|>|;S*&Iek&IDH&k*p+j)|QH3H4HG|>|;S*& )ICk&H-o4&BHEH-7xJ@+jH@3(2k)HCK?r4&Bk*HCK?K>|;JAt4&BK?I@K>k&t+|NK;7;l(|OI|)K=7;I|(HAHCp+jH|)I|(HCI@2*jH@HCqH|(H|)l(|N|%|C+jH|)H|(74I|*k&IBHDk(|C+jH|(76J[H[H|)76|uHCH@|=}2HAH@|=}2|w|v|u7;J|+H|)|%H|(H|+|%|C+jH|+I|*22H|*76!;Ip!3&&&&&&&&&&&&&&&&Io*jHoHEHBk*|F|;!&+&Hp!t!}M(IoHBk)|;JBH-r4&2Ho!E&Ho!E(|N|{JBHCt+jH|*I|)HBIA,H|*I|(HBI@2HDk(|;ID3(22H|(76,n&&&&&&&&2I[HCH@|=IBH[!;Iok&IA*jHEHAk*|F|;!&+&JpHo!q!|!k&HBk&tC+jHAk)|;J@H-H-H@tCIGHAI@*jH@HGr+jH@k*|FJDHJ|;n&&&&&&}nin&&&&&&&&k(HDHE|;S*&H[|2JC+|QHBJCk(|=IBHCk&t,HC2HDHE|;S*&H[|5CCc*&H@k(|;I@3(22,HJHAk*|F|;HpHo!t!3&&&&&&}ni&&&&&&}ni!x!2+&2HAk)|;JAH-r4&2k&2ID,H&k+p+jHEH-n&&&&&&&&7hk&IA!3&&&&&&&&&&&&&&&&Iok&7Z*jH-HAt+j!3&&&&&&&&&&&&&&&&IpHAJ@k|R/|;JBH-H-HBtCJBH@t+j*jHpH@k*|FJCHE|;!&+&Jp!3&&&&&&&&&&&&&&&&!tHp!3%%%%%%}mi%%%%%%}mi!t!yJqHCHF|;!&+&!x!}n(IpHoHq!}M(IoHBH@k)|;J@t4&22k|R1Hp!2+&k&7YHAk|R/|;IA3(22Ho!E&Ho!E(|N|{J@+|Nk&7[H@}2|w,n&&&&&&&&2J[!;IpH[H[|u!;Iqn&&&&&&}niHe|w!;Irk&I@*jH@k*|FJAHE|;!&+&IoHAHJ|;Ho!3&&&&&&&&&&&&&&&&!tHo!3%%%%%%}mi%%%%%%}mi!t!yHAHF|;!&+&Hp!}o(Hq!}o(Hr!}p(!x!2+&H@k)|;J@H-r4&2,H&k)qJV+|NH*+|Nk&IA!3%%%%%%%%%%%%%%%%Iok&7Z*jH-HAt+j!3&&&&&&&&&&&&&&&&IpHAJ@k|R/|;JBH-H-HBtCIBH@HBr+j*jHo!3&&&&&&&&&&&&&&&&HFH@k*|F|;!&+&Jq!uHq!3&&&&&&}ni&&&&&&}ni!u!x!xIoHpHq!}n(IpHBH@k)|;J@t4&22k|R1Hp!2+&k&7YHAk|R/|;IA3(22Ho!}?(+|Nk&7[,n&&&&&&}v|Q2,HRHGk)|F|;P)&}22,n&&&&&&&&2IhH3+|NH3H4HG|>|;S*&,Hh2IbHen&&&&&&X|J|5+|N*jH-HDt+jHEHDk*|F|;J@H@S*&n&&&&&&}nW|vc*&HDk(|;ID3(22n&&&&&&}ny,n&&&&&&}ni2IfHhHh|3+|Qk+,)|QHeHf|wI]H-o+jn&&&&&&}n%n&&&&&&}n|QH]7nk&3(2H]HbkBk]kf7&HEH-n&&&&&&}n%7hn&&&&&&}v|QLSH9oH-k|R/xHbn&&&&&&&&|5|CHbH-}2|4|C|C+j)|Qk&I@k&IKk|QH-}2H-}2|s|s|v|sn|n|m|m|m|m|m(j|v )k/|?JDk*|FJB7cHB|;k)|;k*|F7GJCk|Qp4&BH-HD|?IH*jH@HDr+jH@HH|>HHk/|=H@k}2}7)|>k%%*|C|>k7|H|;k|J|CIQk&IA*jHAk/r+jHCH@k*|FHA|;k*|F|;HEHAHQ|;k*|F|;!&+&!2+&HAk)|;IA3(22H@k(|;I@3(22HCHB7x+|Qk&,K>2o+jHCL1k|Q3(2HCHBk*|F|;IQHCHBHbHB}2H-}2|wJl|vJ[H]K=JaHaK;H]|uJc|uHbH-}2|w|v|uHcHaH[HB}2H[|u|x|sn&&&&&&}Li|vkP7eI[H-}2n|CG}0}rau(g|vIik|QI@k(k3H-k|R7rCIWn&&&&&&}n|QIm*jH@k|QpHKHWr|C+jHEH-H[H]7bHb|uJ_H_|2+jK@}2IdHCHBH[H]7bH_Hl|v|uIjHcH[H[|mn|CG}0}rau|uf|vH]|xJg|u|yHcH_Hi|5CIcHaH[Hg|t|xHaH_Hi|n|4CIaH[H]H_|vHd|wJn|tI^H_|mHl|v|sn&&&&&&/j|vn&&&&&&/j|tIkHdn&&&&&&zj|7JA+jH^Hc|7IA2HA+jH^Ha|6IA2HA+jHCHBH^H]7bHj|u|mHk|6IA2HA+jH^J[K@}2J^HdHl|vJj|tJk|sH^Hj|u|m|tHk|wHn|m|vH]Hi|vHd|w|tHg|tJ^|uLKH[H^|tLM,HjHk|tI^HjHk|uIdH_Hi|5+|NH[Hg|u,H^HB}2|7+|Nn&&&&&&}n%,HCHBH^H]H[HcH[n&&&&&&}nikP7eHg|u22LKH_Hi|n|4+|NH[Hg|t,Hdn&&&&&&&&|6+|Nn&&&&&&}n|Q,HCHBHdH]H[H[Han&&&&&&}nikP7eHg|t22LM2H_|mHmn&&&&&&}Li|v|4IDH_|mImHAo+jHCHBH]H[HQHB7c7voID2KMKKH_n&&&&&&&&|5CJ^Hc|5H^Ha|4|Co+jHcn&&&&&&}]i|vHan&&&&&&}]i|v|tI^2HD+|Q)|Qk|QH[KM|6KKH[|6|Co4&Bk|QH-7cJ@k*|FkH|;7GJDk|Qp4&BHEH-H]H[HDH@7vJ@o+jKALFKBLGKCLIKDLJHDKEJHn&&&&&&}n%7hKMn&&&&&&}n|Q|2KKn&&&&&&}n%|2|D+jk|QH@HH+|QHDHH7xBK>o,k(2CI@KKK;H]n|;}7|F|g@+}ni|v|u|yLKKMK=H]n }!}o}Nw|3zi|v|t|xLM2n&&&&&&&&LNn&&&&&&&&LLk&LOH@o+jHDHHH]H[7pI@2H@k|Pp+|QHEH-H]7rk&,H@2I@2HDL1H@2,H@2I@H[H^HACI[HKk(|;IK3)222HCL1H[LSH@2J@k|Qq+jH@3)22HEH-7xJ@+jH@3(2k)HbK?}2|uJ[n&&&&&&&&|44&Bk*H9oH[K>}2|5|C4&B7fH9+|QHEH-H]n&&&&&&&&n&&&&&&&&n&&&&&&&&7kk&v,k&2+jKCo+jHEH-H]7r2n&&&&&&&&L3n&&&&&&&&L4KCL7KDL8,H[n&&&&&&&&|2+jK=n&&&&&&}n|QH]7n,H[K>}2|2+jn&&&&&&}n%K;H]7n,K;J^H]n|;}7|F|g@+}n}:|vJc|tJ_H^|uIaH^H_Ha|u|uHcHa|u|tL&H_LKK&LLK=J^H]n }!}o}Nw|3zi|vJc|tJ_H^|uIaH^H_Ha|u|uHcHa|u|tL&H_LMK&LNk(LOHEH-H]HEH-HbH]KSKMKMKK|uHbH-}2|w|v|uKSKS|2CKKKMH[K>}2H[|u|x|sn&&&&&&}Li|vk/k@H-k|R/rC7e7pk|Pp+jHEH-H]7r2222k&22JDo+jHV+jH=HGk*|F|;)|NH7H8HG|>|;S*&Hfn&&&&&&}niH&oJVH(k(pJ@|CC|wI^k&IB7Kn&&&&&&}niHeHf|wJ[|w!;I| HLHO|;H0|;IQKT!;I|!KU!;I|#K5!;IyK6!;IzH[!;I|%H[n&&&&&&}]i|v!;I|&H&oJC+jH@IC2H2oHCHCCIWk)k7H&CIHk&7Zk(7Z*jH-HBt+j!3&&&&&&&&&&&&&&&&Is!3&&&&&&&&&&&&&&&&ItHBJ@k|R/|;JAH-H-HAtCIKH@HKr+j*jH@HH|;JAHKHAHKrCIY!3&&&&&&&&&&&&&&&&Iu!3&&&&&&&&&&&&&&&&IvH@IA*jHAk*|FJZHE|;!&+&JpH|!!}o(H|#!}o(IwHpHy!uHpHz!tJo!zIxHo!3&&&&&&}ni&&&&&&}ni!xHwH| !}p(!3%%%%%%}mi%%%%%%}mi!}t(!}u(HF+|MHFHZ|;!&+&,H/HAk)|F|;!|.*&HQ!8!a!}C(!3&&&&&&}ni&&&&&&}ni!x2J{!}o(JoIqHoHo!}p(IrHW+|MHxHo!z,H&k(p+|MHo!3&&&&&&&&&&&&&&&&!rHoH|&Ho!}p(HpHz!tHwH|%!}o(!xHwHpHy!t!| !}n(!}p(!x,H2+|MHoH2HAk*|F|;!&+&!}p(JqI{HqHo!}p(,Hr22IrHxHq!zHrHqH(k)pCHCC2IoHuHr!}n(IuHvH{Hx!y!}n(IvHJHAk*|F|;Ho!2+&HYHAk)|;JAt4&2HsHu!}n(IsHtHv!}n(ItHKH@HH|;J@t4&22k|R1Hs!2+&k|t1Ht!2+&k&7Yk(7YHBk|R/|;IB3(22H(+jH2+|Nk(7[,HbK8}2|uk(7[|u2K7}2|wn&&&&&&&&HCK7k&t|CCJ]!;IpH]H]|u!;IqH^H[|wH^HCC!;Irk&I@*jHJH@k*|F|;JA!&+&IoHAHoHo!qHoHp!}o(Hq!}o(Hr!}p(!x!2+&H-H@k)|;J@t4&22k&7[J[n&&&&&&&&KTKU|tHbHh|u|vHbHh|2C|tH&k(p4&BH[2J[H[Hf|vHVCc*&,k&I@7KKT!;IpKU!;Iqn&&&&&&}niHeHf|w|w!;IrK6!;Is*jHEH@k*|FJA|;!&+&IoHAHJ|;HoHs!t!3&&&&&&}ni&&&&&&}ni!xHoHp!}o(Hq!}o(Hr!}p(!3%%%%%%}mi%%%%%%}mi!}t(!}u(!2+&H@k)|;J@H-r4&22HfHeHGk*|FJ@H:|;H;HGk)|F|;H>H@|;H?H@|;7S222H*+jk)HFH-k*|F|;7R2k(H-k*|FJ@HJ|;7Rk&H@HE|;7RHD+jHD62HOk(|;IO3(22H(k&HIC+jHUHMHTH-H+HN|;H.k*|F7W2HLHP|;IL3(22HSk(|;IS3(22HRL1k&2}G*)+|Q-|MH*k+xH)k+x|C+j*jH)H-t+jH-H)k+|=J/v+jH-I/2k&I.*jH*H.t+jH.H*k+|=J-v+jH.I-2H+H,H-|>|;H/k)|F|;J.H&H(H/|>|;H-k)|F|;J0!&+&J1H(H0|;!&+&J2!4&()*789:+,-.;=>?J3H0H(k(|F|;!&+&J4H0H(k*|>|;!&+&J5!4&()*789:+,-.;=>?J6!4&()*+,-.789:;=>?!2+&H,H.|;H3H6!4/0123456@ABCDEFG!2+&H.H,k(|F|;H1H2!4/012@ABC3456DEFGJ1H4H5!4/012@ABC3456DEFGJ2!4&()*+,-.789:;=>?!2+&H.H,k*|>|;H1H2!4/0123456@ABCDEFG!2+&H-k+|;I.3(22H/k+|;I-3(22,*jH)H.t+jk&I-*jH*H-t+jH+H,H-|>|;H.k)|F|;H&H(H.|>|;H-k)|F|;R)&b)&H-k(|;I-3(22H.k(|;I.3(2222|k))+|Q)|MH*k)xH)k)x|C+j*jH)H-t+jH-H)k)|=J/v+jH-I/2k&I.*jH*H.t+jH.H*k)|=J-v+jH.I-2H+H,H-|>|;H/k*|F|;J.H&H(H/|>|;H-k*|F|;J0!&+&J1H(H0|;!&+&J2!4&()*+,-.789:;=>?!2+&H,H.|;H1H2!4/0123456@ABCDEFG!2+&H-k)|;I.3(22H/k)|;I-3(22,*jH)H.t+jk&I-*jH*H-t+jH+H,H-|>|;H.k*|F|;H&H(H.|>|;H-k*|F|;S*&c*&H-k(|;I-3(22H.k(|;I.3(2222|5)(|Q+|NH&k+|Fk};1|;J(S*&J)H&k,|Fk|R1|;J&S*&H&S*/|tH&S*7H&S*@|t|tJ,|tJ*H)|uI+H)H*H+|u|uH,H+|u|tL&H(H*c*&H(H(S*/K&|tc*/2|))(|Q+|NH&k+|Fk};1|;J(S*&J)H&k,|Fk|R1|;J&S*&H&S*/|tJ,|tJ*H)|uI+H)H*H+|u|uH,H+|u|tL&H(H*c*&H(H(S*/K&|tc*/2O&H&k+|Fk};1|;J&n&&&&&&&&c*&H&n&&&&&&&&c*/2W((|NH&k+|Fk};1|;J&S*&J(H(|un&&&&&&&&|2+|NH(H&S*/|t,H(22}%))-|M(|QH)!:I/H*!:I0!3&&|R|Q&&|R|Q&&|R|Q&&|R|QI+!3&&|R%&&|R%&&|R%&&|R%I-*jH+H&H1k)|F|;!&+&J,!3&&|R|Q&&|R|Q&&|R|Q&&|R|QH,H/!n!| !}h(I+H-H,!3&&|R%&&|R%&&|R%&&|R%H,H0!o!| !}i(I-H.H,H,!}c(J,H,!l!zI.H1k+|;J1H(r4&2H+H+H+!4/0123456&()*+,-.!}h(J+H+H+!4+,-.&()*3456/012!}h(!G&}6L;H-H-H-!4/0123456&()*+,-.!}i(J+H+H+!4+,-.&()*3456/012!}i(!G&}6L=H.!|!o2}q()-|M(|QH)!;I/H*!;I0!3&&&&&&}n|Q&&&&&&}n|QI,!3&&&&&&}n%&&&&&&}n%I-*jH,H&H1k*|F|;!&+&J+!3&&&&&&}n|Q&&&&&&}n|QH+H/!t!| !}t(I,H-H+!3&&&&&&}n%&&&&&&}n%H+H0!u!| !}u(I-H.H+H+!}o(J+H+!r!zI.H1k)|;J1H(r4&2H,H,H,!4/0123456&()*+,-.!}t(!I&L;H-H-H-!4/0123456&()*+,-.!}u(!I&L=H.!|!o2}R()*|N)|PKM7;J,KK7;J-l(|N|(+jKMJ)H(n&&&&&&}]}:|vJ+|tJ(H)|uI*H)H(H*|u|uH+H*|u|tL&H(K&KMKN7-KKKLH(K&7-|Ck&r+jH(62KKJ(KMKK|uKLKN|t|tn&&&&&&}]i|vJ+|tJ)H(|uI*H(H)H*|u|uH+H*|u|tL&H)62n&&&&&&&&L&KKn&&&&&&}]i|vKMn&&&&&&}]i|v|tJ(H-H,7476k&H(KM|4KKH(|4|CH&CC2}J)**|Q.|M(|NH)!:I0H)7(H)H*|f|kJ*!:I4*jH(H,t+jH,k|R/|;J+H(H(H+tCI-!3&&&&&&&&&&&&&&&&I.!3&&&&&&&&&&&&&&&&I1H,I+*j)jH.H&H+k)|F|;!&+&J2H0!}i(H4!}h(J3H0!}c(!}b(I.H/H3H2!a!},(I/H-H+k+|;J+v4&H1H&H+k)|F|;!&+&J2H0!}i(H4!}h(J3H0!}c(!}b(I1H/H3H2!a!},(I/H-H+k+|;J+t4(22H5H.H1!}b(J.!|0H.H.!4/0123456/0123456!|0!}n(J.!I&H.!I(|t|tI5H,k|R/|;I,3(22H/!C&H/!C(|;H/!C)|;H/!C*|;L@H5H*}6H)}6|u|w2|x)**|Q.|M(|NH)!;I0H)7)H)H*|t|yJ*!;I4*jH(H,t+jH,k|R/|;J+H(H(H+tCI-!3&&&&&&&&&&&&&&&&I.!3&&&&&&&&&&&&&&&&I1H,I+*j)jH.H&H+k*|F|;!&+&J2H0!}u(H4!}t(J3H0!}o(!}n(I.H/H3H2!}R(!}M(I/H-H+k)|;J+v4&H1H&H+k*|F|;!&+&J2H0!}u(H4!}t(J3H0!}o(!}n(I1H/H3H2!}R(!}M(I/H-H+k)|;J+t4(22H5H.H1!}n(J.!I&H.!I(|t|tI5H,k|R/|;I,3(22H/!E&H/!E(|N|{L@H5H*H)|u|w2;&H&k*k+H&k|R|R7rC|GkH|;2|V))*|Q*|NH+H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH+H-|6H+H,|7|CCI+*jH/H1t+j)jH+}1}6I4H&H(H+}1H*}17aH)|uJ3n&&&&&&&&|5+jH,H4|yI,,H-H4|xI-2H3|mH.|6J0K@oH3|mn&&&&&&}ni|4|CH0CI0H4H*H3|vK@}2|w|tJ3}1}6J5H-|4H,H5|4|C+jH3I+H04(,H04(H2J0k(|;I2H,}17:H-}17:7475}6H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH0k(|CCJ+}1}6H4|24(2H1k(|;I13)222H+2}q()(|N*|QH+H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH+H-|6H+H,|7|CCI+*jH/H2t+j)jH&H(H+H*7bH)|uJ0n&&&&&&&&|5+jH+H,|yI,,H+H-|xI-2H0|mH.|6J1K@oH0|mn&&&&&&}ni|4|CH1CI1H+H*H0|vK@}2|w|tJ0H,|5H-H0|5|C+jH0I+H14(,H14(H3J1k(|;I3H+H,7;H-7;7476H,n&&&&&&}]i|vH-n&&&&&&}]i|v|tH1k(|CCJ+|24(2H2k(|;I23)222H+2S&n&&&&&&&&LHn&&&&&&&&LGn&&&&&&&&LFk&LJk&LI2K&*jH(k*|C+jH&H(k)|F|;H)b)&H(k(|;I(3(222K&*jH(k(|C+jH&H(k*|F|;H)c*&H(k(|;I(3(222K&*jH(k*|C+jH&H(k)|F|;k|Q_)&H(k(|;I(3(222|Y)()|NH*H+|tH)n&&&&&&}]i|v|t77LPH*KP|nJ.|tJ)H*|uI-H*H)H-|u|uH.H-|u|tL&KPH)K&H+H,7*J+K&J,7lH&H(KPK5K5K6K6k&k&7sBKCKI|;LCKDKJ|;LDKAI)KBI*KIk&t+jH)H*KFKG7*K&KI}2KHKP|u7>K&7*I)K&I*2KDk&t+jH)H*KD}2K+7>K&7*I)K&I*2H)H*K,|nK-|n7*I)K&I*KCo+jH)H*n&&&&&&&&n&&&&&&&&7-62H)H*KC}27.LQK&LRKQKRH+H,7-2|Y)()|NH*H+|tH)n&&&&&&}]i|v|t78LPH*KP|nJ.|tJ)H*|uI-H*H)H-|u|uH.H-|u|tL&KPH)K&H+H,7*J+K&J,7mH&H(KPK5K5K6K6k&k&7tBKCKI|;LCKDKJ|;LDKAI)KBI*KIk&t+jH)H*KFKG7*K&KI}2KHKP|u7>K&7*I)K&I*2KDk&t+jH)H*KD}2K+7>K&7*I)K&I*2H)H*K,|nK-|n7*I)K&I*KCo+jH)H*n&&&&&&&&n&&&&&&&&7-62H)H*KC}27.LQK&LRKQKRH+H,7-2S&H&H(H)k&71}6L5H&H(H)K+n&&&&&&&&7*K&k(71}6L62Q&H&H(H)k&72L5H&H(H)K+n&&&&&&&&7*K&k(72L62|P((|QH&n&&&&&&&&|tJ&L6K6L5K5L9H(L:n&&&&&&&&H(H)|uJ)H(n&&&&&&}n|Q|2J*CH&H&H&n&&&&&&}]i|vH)n&&&&&&}]i|v|t|yH*CH&n&&&&&&}n%|2CL3n&&&&&&&&L4k&L72|m,+-|Q-|N,|M)|PH*I2KM7;KK7;|OI=k(I,*jH,k|R/v+jH&H(H)H2H3H47jJ+KC|Do+jk|P62H+k&t+jH*LKH1LL,H*LMH1LN2k&I-KCk&t+jKPJ2KQJ3|tJ1H2|uI*H2H1H*|u|uH3H*|u|tL&H1K&KRJ4|tJ6|tJ*H1|uI5H1H*H5|u|uH6H5|u|tL&K&I1H2H3H47lKKKLH*H17-J.H*H1KMKN7-J/|Ck&rI-H++|QH/k&vH.k&v|C+|Q!3&&&&&&&&&&&&&&&&I7!3&&&&&&&&&&&&&&&&I8k&I+H(k&t+jK5}1!:I9K6}1!:I:*jH7H&H+k)|F|;!&+&J;H9!n!},(I7H8H;H:!n!},(I8H+k+|;J+H(r4&22KJH8!C&H8!C(|;H8!C)|;H8!C*|;|;J+KDp+|QKCKIKJH7!C&H7!C(|;H7!C)|;H7!C*|;|;|;H+|=p,k&2,k&2,k(2+jKPKQKR7=L3K&L4KCL7KDL8k&622k&H-H,k*|C+|Qk&,H=l(|ZI>KM7;KK7;|OJ=l(|)H=H>|&|D2Co+jKOo+jH&H(H)KKKLn&&&&&&&&7jJ+k&rH&H(H)KMKNn&&&&&&&&7jJ-k&t|D+jk|Q62k(LOH++jH-o+jKMLKn&&&&&&&&LL2,KKLMn&&&&&&&&LN22H0J+k(|;I0H+k(|CoH)7_J2I*n&&&&&&&&I4K&J3I12H,k(|;I,3(22&2 ++-|Q-|N,|M)|PH*I2KM7;KK7;|OI=k(I,*jH,k|R/v+jH&H(H)H2H3H47kJ+KC|Do+jk|P62H+k&t+jH*LKH1LL,H*LMH1LN2k&I-KCk&t+jKPJ2KQJ3|tJ1H2|uI*H2H1H*|u|uH3H*|u|tL&H1K&KRJ4|tJ6|tJ*H1|uI5H1H*H5|u|uH6H5|u|tL&K&I1H2H3H47mKKKLH*H17-J.H*H1KMKN7-J/|Ck&rI-H++|QH/k&vH.k&v|C+|Qk&I+!3&&&&&&&&&&&&&&&&I7!3&&&&&&&&&&&&&&&&I8H(k&t+jK5!;I9K6!;I:*jH7H&H+k*|F|;!&+&J;H9!t!}M(I7H8H;H:!t!}M(I8H+k)|;J+H(r4&22KCKIKJH7!E&H7!E(|N|{|;|;KJH8!E&H8!E(|N|{|;J+|=pH+KDp|C,k&2,k(2+jKPKQKR7=L3K&L4KCL7KDL8k&622k&H-H,k*|C+|Qk&,H=l(|ZI>KM7;KK7;|OJ=l(|)H=H>|&|D2Co+jKOo+jH&H(H)KKKLn&&&&&&&&7kJ+k&rH&H(H)KMKNn&&&&&&&&7kJ-k&t|D+jk|Q62k(LOH++jH-o+jKMLKn&&&&&&&&LL2,KKLMn&&&&&&&&LN22H0J+k(|;I0H+k(|CoH)7_J2I*n&&&&&&&&I4K&J3I12H,k(|;I,3(22&2?&H&H(K6}1K6}17]BK=K;H)7n2=&H&H(K6K67^BK=K;H)7n2|[-*6|M.|Q(|OH*}1!:I7H+H,|5+|NH-J,,H+2}1!:I8H,}1!:I9H-}1!:I:H)}1!:I>K.}1!:I;K/}1!:I?k&LEn&&&&&&&&LAn&&&&&&&&LB*jH(HBt+jH&HBk|RH|;J@H(H(H@tCJFk)|F|;IC!3&&&&&&&&&&&&&&&&I5!3&&&&&&&&&&&&&&&&I6H&HBk)|F|;I@*jH@k|R(|;JAHCHAHCsCIDH@IA*jH1HA!&+&J2H8!nH2H9!n!yJ0!},(I1H3H2H:!n!},(I3H=H2H7!o!},(I=H5H0H2H>!}c(!xJ2H;!}b(J0!})(I5H6H2H0H;!}c(!}c(H?!}b(!})(I6HDHAk7|;JAu4&2H1H3!})(H=!})(J0H4!},(HDH@|=k6|;k+|H!8!a!|w(o+jKEkH|;H/t+jk|Q62H@IA*jHA!&+&J4H7!oH4H8!n!{H4H9!nH4H:!n!{!{!|x(IEH.KEk)|F|;H4HEk+|Fk|R/|;!&+&!5!2+&KEk+HE|:|=|;LEHDHAk7|;JAu4&22H0I4HCH@k|R(|;J@u4&2H5HFHB|=k*|;k|N|Ck)|GJ@K.}1JG}7|>!8!},(J0!#(H0H0!4/0123456/0123456!#(!}n(J0!I&H0!I(|tHG}6n&&&&&&|9k|w|vJ+H6K/}1JG}7H@|>!8!},(J0!#(H0H0!4/0123456/0123456!#(!}n(J0!I&H0!I(|tHG}6n&&&&&&|9k|w|vJ)|tJ,H+|uI*H+H,H*|u|uH)H*|u|tL&HB+|NKAKBH,K&7*,H,2LAK&LBHBk|RH|;IB3(22H1!C&H1!C(|;H1!C)|;H1!C*|;LCH3!C&H3!C(|;H3!C)|;H3!C*|;LDk&2}d+)-|Q6|MH*!;I>H+H,|5+|NH-J,,H+2!;I?H,!;I@H-!;IAH)!;IEK.!;IBK/!;ICk&LEn&&&&&&&&LAn&&&&&&&&LB*jH(H2t+jH&H2k|RH|;J1H(H(H1tCk*|F|;I3!3&&&&&&&&&&&&&&&&I9!3&&&&&&&&&&&&&&&&I:H&H2k*|F|;I1*jH1k|R)|;J0H3H0H3sCI4H1I0*jH;H0!&+&J6H?!tH6H@!t!yJ8!}M(I;H=H6HA!t!}M(I=HDH6H>!u!}M(IDH9H8H6HE!}o(!xJ6HB!}n(HB!}o(J8!}n(I9H:H6H8!}o(HC!}n(HC!}o(!}n(I:H4H0k7|;J0u4&2H;H=!}J(HD!}J(J8H7!}M(H4H1|=k6|;k+|H}&!9!}R(!}?(o+jKEkH|;H/t+jk|Q62H1I0*jH0!&+&J7H>!uH7H?!t!{H7H@!tH7HA!t!{!{!|x(I5H.KEk*|F|;H7H5k+|Fk|R/|;!&+&!5!2+&KEk+H5|:|=k(|G|;LEH4H0k7|;J0u4&22H8I7H3H1k|R)|;J1u4&2H9!I&H9!I(|tJ+H:!I&H:!I(|tJ)|tJ,H+|uI*H+H,H*|u|uH)H*|u|tL&H2+|NKAKBH,K&7*,H,2LAK&LBH2k|RH|;I23(22H;!E&H;!E(|N|{LCH=!E&H=!E(|N|{LDk&2}!(()|Nn&&&&&&}n%L6n&&&&&&}n%L5KKn&&&&&&}n%|5+jKKn&&&&&&&&n&&&&&&&&7l2K5I-K6I.n&&&&&&}n|QL6n&&&&&&}n|QL5KMn&&&&&&}n|Q|4+jKMn&&&&&&&&n&&&&&&&&7l2H*H)n&&&&&&}]i|v|t77LHH&H(KHH-K5H.K6H+H,7s2}!(()|Nn&&&&&&}n%L6n&&&&&&}n%L5KKn&&&&&&}n%|5+jKKn&&&&&&&&n&&&&&&&&7m2K5I-K6I.n&&&&&&}n|QL6n&&&&&&}n|QL5KMn&&&&&&}n|Q|4+jKMn&&&&&&&&n&&&&&&&&7m2H*H)n&&&&&&}]i|v|t78LHH&H(KHH-K5H.K6H+H,7t2|h())|Q(|NH&H(H&R)&7gH&H(m&&|R%m%%|Q|Q7]H&H(m&&|R%7gH(L>k&L?+jk&62*jH(H)t+jH&H)k)|F|;R)&}6J+H+|3+jk(62H+n&&&&&&}n|Q|2+jK?k(|;L?2H+|mn&&&&&&}n|Q|2+jK>k(|=L>2H)k(|;I)3(22k&2|s())|Q(|NH&H(H&S*&7hH&H(n&&&&&&}n%n%%%%%%}m|Q7^H&H(n&&&&&&}n%7hH(L>k&L?+jk&62*jH(H)t+jH&H)k*|F|;S*&J+H+|3+jk(62H+n&&&&&&}n|Q|2+jK?k(|;L?2H+|mn&&&&&&}n|Q|2+jK>k(|=L>2H)k(|;I)3(22k&23&k|dHL0k|dHL122}H(.&k|S/2a()*+,-./0123456+,-./0123456&&&&&()*/0123456&&&&/0123456&k}=/2?()*+,-.3456&&&&+,-.3456&k}^/2:()*3456&&&&&&&&3456&k|S02?()*+,-./012&&&&+,-./012&k|u02:()*/012&&&&&&&&/012&k}=02:()*+,-.&&&&&&&&+,-.&k}^02*()*";
const size$1 = 23995;

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
    return ('shape' in x ? { data, shape: [...x.shape] } : data);
}
function dataOf(x) {
    return 'data' in x ? x.data : x;
}

function checkOptions(options, names, name = 'options') {
    if (options === undefined)
        return NONE;
    if (!isObject(options))
        wrongKind(name, 'be an object', options);
    for (const key in options) {
        let i = 0;
        while (i < names.length && names[i] !== key)
            i++;
        if (i === names.length || !hasOwn.call(options, key))
            return ownOptions(options, names, name);
    }
    return options;
}
const hasOwn = Object.prototype.hasOwnProperty;
const NONE = {
    temperature: undefined, axis: undefined, constraint: undefined, mask: undefined, groups: undefined, out: undefined,
    k: undefined, classWeights: undefined, sampleWeights: undefined, ignoreIndex: undefined, reduction: undefined,
    thresholds: undefined, loss: undefined, hessian: undefined, classes: undefined, layout: undefined, decay: undefined,
};
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
    const plain = (word) => word.toLowerCase().replace('_', '');
    const given = plain(key === 'tau' ? 'temperature' : key === 'dim' ? 'axis' : key);
    const likeness = (word) => {
        let pairs = 0;
        for (let i = 2; i <= given.length; i++)
            pairs += Number(plain(word).includes(given.slice(i - 2, i)));
        return pairs;
    };
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
    if (!isObject(k)) {
        if (!ragged)
            return boundK(k, rows, whole, 'k');
        checkNumber(k, -1, Number.MAX_VALUE, false, 'k');
        return Float64Array.from({ length: count }, (_, s) => boundK(k, lengthOf(x, s), whole, `k in slice ${s}`));
    }
    checkCount(k, count, 'k', 'slice');
    let sums = k;
    for (let s = 0; s < count; s++) {
        const sum = boundK(k[s], ragged ? lengthOf(x, s) : rows, whole, 'k', s);
        if (sum !== k[s]) {
            if (sums === k)
                sums = Float64Array.from(k);
            sums[s] = sum;
        }
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
    const n = Number.MAX_VALUE;
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
    checkNumbers(lower, count, -Infinity, Number.MAX_VALUE, 'thresholdBounds.lower', 'class');
    checkCount(upper, count, 'thresholdBounds.upper', 'class');
    for (let c = 0; c < count; c++)
        checkNumber(upper[c], lower[c], Infinity, false, 'thresholdBounds.upper', c);
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
    if (classWeights)
        checkNumbers(classWeights, count, 0, Number.MAX_VALUE, 'classWeights', 'class');
    else if (classWeights !== undefined)
        checkCount(classWeights, count, 'classWeights', 'class');
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
    const rowMajor = [];
    let size = 1;
    for (let a = shape.length - 1; a >= 0; size *= shape[a--])
        rowMajor[a] = size;
    if (strides === undefined && offset === undefined) {
        if (data.length === size)
            return data;
        wrongValue(`${name}.data.length`, `be ${size}, the product of shape ${show(shape)}`, data.length);
    }
    const steps = strides ?? rowMajor;
    checkWholes(`${name}.strides`, strides === null ? strides : steps, -Number.MAX_SAFE_INTEGER);
    if (steps.length !== shape.length)
        wrongValue(`${name}.strides.length`, `be ${shape.length}, one per axis`, steps.length);
    const first = offset ?? 0;
    checkNumber(first, 0, Number.MAX_SAFE_INTEGER, true, `${name}.offset`);
    const elements = new data.constructor(size);
    for (let i = 0; i < size; i++) {
        let at = first;
        for (let a = shape.length - 1, rest = i; a >= 0; a--) {
            at += (rest % shape[a]) * steps[a];
            rest = Math.floor(rest / shape[a]);
        }
        if (!(at in data))
            wrongValue(`${name}.strides`, `stay within the ${data.length} elements of the data`, at);
        elements[i] = data[at];
    }
    return elements;
}
function checkScores(name, x, rule = KINDS) {
    if (isFloats(x))
        return x;
    if (!isObject(x) || !('data' in x))
        return checkFloats(name, x, rule);
    return checkRowMajor(name, x, checkFloats(name, x.data, rule));
}
function sameShape(a, b) {
    const shape = shapeOf(b);
    return shapeOf(a).length === shape.length && shapeOf(a).every((size, axis) => size === shape[axis]);
}
function checkSameShape(name, got, wanted) {
    if (!sameShape(got, wanted))
        wrongValue(`the shape of ${name}`, `be ${show(shapeOf(wanted))}`, shapeOf(got));
}
function checkSlices(name, x, axis) {
    const data = checkScores(name, x);
    if (!('shape' in x)) {
        if (axis !== -1 && axis !== 0)
            checkAxis(axis, 1);
        return { data, outer: 1, n: data.length, inner: 1, count: 1 };
    }
    return { data, ...checkAlong(name, x.shape, axis) };
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
    return length === data.length ? (index) => !!entries[index] : (_, row) => !!entries[row];
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
        wrongKind(name, rule(), 'data' in value ? value.data : value);
    if (values === value && x === data && values.length === data.length)
        return values;
    checkSameShape(name, value, x);
    return values;
}
function checkOut(out, x, { data }) {
    if (out === undefined)
        return newLike(data);
    const half = isHalf('data' in x ? x.data : x);
    const buffer = (isObject(out) && 'data' in out ? out.data : out);
    const fits = half ? isHalf(buffer) : isFloats(buffer) && isDouble(buffer) === isDouble(data);
    if (!fits)
        wrongKind('out', `be a ${half ? 'Float16Array' : kindOf(data)}`, buffer);
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
        return checkLabels(name, values, perRow ? along : undefined, shape, x, ignoreIndex);
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

function rejectNaN(name, x, has) {
    let first = Infinity;
    for (let s = 0; s < x.count; s++) {
        visitSlice(x, s, (index, row) => {
            if (index < first && Number.isNaN(x.data[index]) && has(row))
                first = index;
        });
    }
    if (first < Infinity)
        wrongValue(`${name}[${first}]`, 'not be NaN', NaN);
}
function rejectInfinities(name, x, sum, has) {
    for (let s = 0; s < x.count; s++) {
        let all = 0;
        let ones = 0;
        let zeros = 0;
        visitSlice(x, s, (index, row) => {
            if (!has(row))
                return;
            all++;
            ones += Number(x.data[index] === Infinity);
            zeros += Number(x.data[index] === -Infinity);
        });
        const k = sum(s);
        if (ones <= k && k <= all - zeros)
            continue;
        const scores = `of the ${all} scores of ${name} ${ones} are Infinity and ${zeros} -Infinity`;
        wrongValue(`k in slice ${s}`, `lie in [${ones}, ${all - zeros}], as ${scores}`, k);
    }
    return wrongValue(name, 'leave Σp = k possible', 'infinite ones');
}
function rejectScores(name, x, k = 0) {
    const all = () => true;
    rejectNaN(name, x, all);
    rejectInfinities(name, x, (s) => valueAt(k, s), all);
}
function rejectLoss(name, x, k, y) {
    const has = (row) => counts(y, row);
    rejectNaN(name, x, has);
    checkTargetValues('targets', y, x);
    rejectInfinities(name, x, (s) => (k === undefined ? targetSum(y, x, s) : valueAt(k, s)), has);
}
function rejectSize(bytes) {
    wrongValue('the arguments', "fit into the kernel's memory, 4 GiB or less, in bytes", bytes);
}

function bytes() {
    checkWebAssembly();
    const values = new Uint8Array(128);
    for (let code = 32, value = 0; code < 127; code++) {
        if (!'"$\'<\\`'.includes(String.fromCharCode(code)))
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
const OUT_OF_MEMORY = 5;
let size = 0;
let arena = 0;
let top = 0;
function fits(bytes, { reserve }) {
    arena = top = bytes < CANNOT_GROW ? reserve(bytes) >>> 0 : CANNOT_GROW;
    return top !== CANNOT_GROW;
}
function reserve(arrays, bytes, { data }, tau) {
    size = bytes + 32 * arrays;
    let next = data.length > FEW && keepers?.get(data.buffer);
    const scratch = 20 * data.length + 8192;
    if (!next || !isModerate(tau) || !fits(size + scratch, next))
        next = shared ??= instantiate(compile());
    if (!fits(size, next))
        rejectSize(size);
    use(next);
    return next;
}
function finish(status) {
    if (status === OUT_OF_MEMORY)
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
function put(values, double) {
    const address = take(values.length * (double ? 8 : 4));
    if (double)
        copyIn(values, f64, address >>> 3);
    else
        copyIn(values, f32, address >>> 2);
    return address;
}
function putPerSlice(value) {
    if (typeof value !== 'number')
        return put(value, true);
    const address = take(8);
    f64[address >>> 3] = value;
    return address;
}
function stride(value) {
    return typeof value === 'number' ? 0 : 8;
}
function get(address, to, double) {
    if (address < arena)
        return;
    if (double)
        copyOut(f64, address >>> 3, to);
    else
        copyOut(f32, address >>> 2, to);
}
function place(data, double) {
    return kernel === shared ? put(data, double) : data.byteOffset;
}
function placeResult(out, x, over) {
    if (kernel === shared)
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
    const at = address >>> 3;
    for (let i = 0; i < p.length; i++) {
        const exact = f64[at + i];
        if (exact > 0 && exact < 1)
            p[i] = Math.min(Math.max(exact, 2 ** -126), 1 - 2 ** -24);
    }
}
const FOUND = 28;
function getFound(address, count, to) {
    copyOut(f64, address >>> 3, to.thresholds);
    copyOut(f64, (address >>> 3) + count, to.lower);
    copyOut(f64, (address >>> 3) + 2 * count, to.upper);
    copyOut(i32, (address >>> 2) + 6 * count, to.freeCounts);
}
function project$2(slices, k, tau, atMost, p, found) {
    const { data, outer, n, inner, count } = slices;
    const double = needsDouble(data, tau);
    const bytes = (double ? 8 : 4) * data.length + 48 * count;
    const { project_f32, project_f64 } = reserve(5, bytes, slices, tau);
    const x = place(data, double);
    const result = placeResult(p, data, x);
    const ks = putPerSlice(k);
    const taus = putPerSlice(tau);
    const at = take(FOUND * count);
    const call = double ? project_f64 : project_f32;
    const status = finish(call(x, result, outer, n, inner, ks, stride(k), taus, stride(tau), atMost ? 1 : 0, at, at + 24 * count, at + 8 * count, at + 16 * count));
    if (status !== 0)
        return status;
    getProjection(result, p, double);
    if (found)
        getFound(at, count, found);
    return 0;
}
function vjp$1(slices, g, tau, out) {
    const { data, outer, n, inner, count } = slices;
    const double = needsDouble(data, tau);
    const { vjp_f32, vjp_f64 } = reserve(3, (double ? 16 : 8) * data.length + 8 * count, slices, tau);
    const ps = place(data, double);
    const gs = put(g, double);
    const result = placeResult(out, data, gs);
    const taus = putPerSlice(tau);
    const call = double ? vjp_f64 : vjp_f32;
    finish(call(ps, gs, result, outer, n, inner, taus, stride(tau)));
    get(result, out, double);
}
function hard$2(slices, k, out) {
    const { data, outer, n, inner, count } = slices;
    const double = isDouble(data);
    const { hard_f32, hard_f64 } = reserve(2, (double ? 8 : 4) * data.length + 8 * count, slices, 1);
    const x = place(data, double);
    const result = placeResult(out, data, x);
    const ks = putPerSlice(k);
    const call = double ? hard_f64 : hard_f32;
    const status = finish(call(x, result, outer, n, inner, ks, stride(k)));
    if (status === 0)
        get(result, out, double);
    return status;
}
const HYPER_SIMPLEX = 0;
const FENCHEL_YOUNG = 1;
const LOSS = 0;
const GRADIENT = 1;
const TERMS = 2;
function loss$1(family, x, y, k, tau, classWeights, sampleWeights, scale, results) {
    const { data, outer, n, inner, count } = x;
    const double = needsDouble(data, tau)
        || !isModerate(classWeights ?? 1, scale) || !isModerate(sampleWeights ?? 1);
    const bytes = (double ? 16 : 8) * data.length + 13 * n + 64 * count;
    const { loss_f32, loss_f64 } = reserve(11, bytes, x, tau);
    const xs = place(data, double);
    const dense = y.dense ? put(y.dense, double) : 0;
    const result = placeResult(results ? results.out : data, data, xs);
    const labels = y.labels ? take(4 * n) : 0;
    if (y.labels)
        copyIn(y.labels, i32, labels >>> 2);
    const ignored = y.rows < n ? take(n) : 0;
    if (ignored)
        new Uint8Array(f32.buffer, ignored, n).forEach((_, i, rows) => { rows[i] = counts(y, i) ? 0 : 1; });
    const weights = sampleWeights ? put(sampleWeights, double) : 0;
    const ks = k === undefined ? 0 : putPerSlice(k);
    const taus = putPerSlice(tau);
    const scales = putPerSlice(classWeights ?? scale);
    if (classWeights)
        for (let s = 0; s < count; s++)
            f64[(scales >>> 3) + s] *= scale;
    const at = take(FOUND * count);
    const losses = take(8 * count);
    const call = double ? loss_f64 : loss_f32;
    const status = finish(call(family, results ? results.want : LOSS, xs, result, outer, n, inner, dense, labels, y.base, ignored, weights, ks, stride(k ?? 0), taus, stride(tau), scales, stride(classWeights ?? scale), at, at + 24 * count, losses, at + 8 * count, at + 16 * count));
    if (status !== 0)
        return { status, sum: NaN };
    if (results) {
        get(result, results.out, double);
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
    if (isHalf('data' in x ? x.data : x))
        keepFree(p, 2 ** -24, 1 - 2 ** -11);
    return p;
}
function keepFree(p, least, most) {
    for (let i = 0; i < p.length; i++)
        if (0 < p[i] && p[i] < 1)
            p[i] = Math.min(Math.max(p[i], least), most);
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
    return formLike({ data: 'data' in p ? p.data : p, shape }, jacobian);
}

const OPTIONS$1 = [
    'temperature', 'k', 'axis', 'classWeights', 'sampleWeights', 'ignoreIndex', 'mask', 'groups', 'reduction', 'out',
];
const REDUCTIONS = ['mean', 'half-sum'];
const REDUCTIONS_AND_NONE = ['mean', 'half-sum', 'none'];
function evaluate(family, logits, targets, options, gradient) {
    const { k = 'targets', temperature = 1, axis = 0, classWeights, sampleWeights, ignoreIndex, mask, groups, reduction = 'mean', out, } = options;
    const whole = checkRagged(checkSlices('logits', logits, axis), logits, mask, groups);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    const sums = checkLossK(k, x, y.rows);
    checkTemperature(temperature, x.count);
    const squared = family === HYPER_SIMPLEX;
    checkChoice('reduction', reduction, squared && !gradient ? REDUCTIONS_AND_NONE : REDUCTIONS);
    if (!squared) {
        const reason = 'a Fenchel–Young loss belongs to a whole slice; use classWeights';
        checkAbsent('sampleWeights', sampleWeights, reason);
    }
    const weight = checkWeights(classWeights, sampleWeights, y, x);
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
    return { loss: divisor > 0 ? sum / divisor : 0, results };
}
function evaluateWithGrad(family, logits, targets, given) {
    const options = checkOptions(given, OPTIONS$1);
    const { loss, results } = evaluate(family, logits, targets, options, true);
    const { out, thresholds, freeCounts, lower, upper } = results;
    const grad = formLike(logits, out, options.out);
    return { loss, grad, thresholds, thresholdBounds: { lower, upper }, freeCounts };
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
    const thresholds = isTracker ? given.thresholds : given ?? 0;
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
    const { k, thresholds, temperature = 1, ignoreIndex, mask, groups } = checkOptions(options, ZERO_ONE);
    const whole = checkRagged(checkSlices('logits', logits, 0), logits, mask, groups);
    checkRank('logits', logits, 2);
    const { x, y } = checkTargets('targets', targets, logits, whole, ignoreIndex);
    checkTargetValues('targets', y, x);
    const binary = isBinary(logits);
    checkTemperature(temperature, x.count);
    const isHard = binary && thresholds === undefined;
    if (!isHard)
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

export { ThresholdTracker, allocate, binaryArgmax, boostingObjective, fenchelYoungLoss, fenchelYoungLossAndGrad, hyperSimplexLoss, hyperSimplexLossAndGrad, predict, project, ready, softBinaryArgmax, softBinaryArgmaxJacobian, softBinaryArgmaxJvp, softBinaryArgmaxVjp, zeroOneLoss };
